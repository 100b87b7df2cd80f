import { client, queries } from '#renderer/app/api.ts';
import { useManager } from '#renderer/app/manager/ManagerGate.tsx';
import { useAct } from '#renderer/app/use-act.ts';
import { type KnownRepairSettings, repairSettings } from '#shared/contract/repairs.ts';
import { changesOf, keepTyped, type SettingsDraft, useSettingsDraft } from './settings-draft.ts';

export interface SettingsForm {
  draft: SettingsDraft;
  isChanged: boolean;
  /** Set once, until something is typed again. */
  isSaved: boolean;
  isSaving: boolean;
  error: unknown;
  change: (change: Partial<SettingsDraft>) => void;
  discard: () => void;
  save: () => void;
}

/** The settings as they are typed; saved together, with the manager's rights. */
export const useRepairSettings = (kept: KnownRepairSettings): SettingsForm => {
  const { withRights } = useManager();
  const { typed } = useSettingsDraft();
  const changes = changesOf(kept, typed);
  const isChanged = Object.keys(changes).length > 0;
  const draft: SettingsDraft = { ...kept, ...changes };
  const saving = useAct({
    mutationFn: (settings: SettingsDraft) => {
      const { waiverVersion: _, ...all } = { ...kept, ...settings };
      const days = all.forgetVisitorsAfterDays ?? kept.forgetVisitorsAfterDays;
      return withRights(() =>
        client.repairs.settings.save({ ...all, forgetVisitorsAfterDays: days }),
      );
    },
    onSuccess: async () => {
      // Read back before the draft goes, so that the former value does not flash.
      await queries.invalidateQueries();
      keepTyped({});
    },
  });
  return {
    draft,
    isChanged,
    isSaved: saving.isSuccess && !isChanged,
    isSaving: saving.isPending,
    error: saving.error,
    change: (change) => keepTyped(changesOf(kept, { ...typed, ...change })),
    discard: () => {
      keepTyped({});
      saving.reset();
    },
    save: () => saving.mutate(draft),
  };
};

/** Whether a field of open data can be saved as it is typed. */
export const isRight = (field: 'idPrefix' | 'country', value: string): boolean =>
  repairSettings.shape[field].safeParse(value).success;
