import { useState } from 'react';
import { client, queries } from '#renderer/app/api.ts';
import { useManager } from '#renderer/app/manager/ManagerGate.tsx';
import { useAct } from '#renderer/app/use-act.ts';
import type { PlaceSettings } from '#shared/contract/place.ts';
import { keepDraft, type SectionId, useDrafts } from './drafts.ts';

/** Some settings; those left out stay as they are. */
export type SettingsChange = Partial<PlaceSettings>;

export interface Section<Draft extends object> {
  id: SectionId;
  draft: Draft;
  /** True when what is typed differs from what is kept. */
  isChanged: boolean;
  outcome: 'saved' | 'nothing-changed' | null;
  isSaving: boolean;
  error: unknown;
  change: (change: Partial<Draft>) => void;
  discard: () => void;
  save: () => void;
}

/**
 * One part of the settings, saved on its own. Only what was changed is sent, so that two windows
 * may change different things; a refusal leaves what was typed as it was.
 */
export const useSection = <Draft extends object>(
  id: SectionId,
  kept: Draft,
  toSettings: (changes: Partial<Draft>) => SettingsChange,
): Section<Draft> => {
  const { withRights } = useManager();
  const [outcome, setOutcome] = useState<Section<Draft>['outcome']>(null);
  const typed = useDrafts((drafts) => drafts[id]) as Partial<Draft> | undefined; // written by `change` below
  const changes = changesOf(kept, typed);
  const isChanged = Object.keys(changes).length > 0;
  const saving = useAct({
    mutationFn: () => withRights(() => client.place.changeSettings(toSettings(changes))),
    onSuccess: async () => {
      // Read back before the draft goes, so that the former value does not flash.
      await queries.invalidateQueries();
      keepDraft(id, undefined);
      setOutcome('saved');
    },
  });
  return {
    id,
    draft: { ...kept, ...changes },
    isChanged,
    outcome: isChanged ? null : outcome,
    isSaving: saving.isPending,
    error: saving.error,
    change: (change) => {
      setOutcome(null);
      const next = changesOf(kept, { ...typed, ...change });
      keepDraft(id, Object.keys(next).length === 0 ? undefined : { ...next });
    },
    discard: () => {
      keepDraft(id, undefined);
      saving.reset();
    },
    save: () => (isChanged ? saving.mutate() : setOutcome('nothing-changed')),
  };
};

const changesOf = <Draft extends object>(
  kept: Draft,
  typed: Partial<Draft> | undefined,
): Partial<Draft> => {
  const changed = Object.entries(typed ?? {}).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(kept[key as keyof Draft]), // typed has Draft's keys
  );
  return Object.fromEntries(changed) as Partial<Draft>; // some of typed
};
