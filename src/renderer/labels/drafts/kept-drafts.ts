/**
 * What was typed about designs, formats and printers and not saved yet, by the thing it is about.
 * Kept outside of the screens: a card scanned meanwhile opens the counter, and nothing typed may be
 * lost by that.
 */
import { create } from 'zustand';

type DraftKey = `design:${string}` | `format:${string}` | `printer:${string}`;

const useDrafts = create<Partial<Record<DraftKey, object>>>()(() => ({}));

const keep = (key: DraftKey, draft: object | undefined): void =>
  useDrafts.setState({ [key]: draft });

export interface KeptDraft<Draft extends object> {
  draft: Draft;
  /** True when what is typed differs from what is saved. */
  isChanged: boolean;
  change: (change: Partial<Draft>) => void;
  /** Forgets what was typed: it is saved, or unwanted. */
  forget: () => void;
}

/** The draft of one thing, over what is saved of it. One key always holds the same type. */
export const useKeptDraft = <Draft extends object>(
  key: DraftKey,
  saved: Draft,
): KeptDraft<Draft> => {
  const typed = useDrafts((drafts) => drafts[key]) as Partial<Draft> | undefined; // written by `change` below
  const draft = { ...saved, ...typed };
  return {
    draft,
    isChanged: JSON.stringify(draft) !== JSON.stringify(saved),
    change: (change) => keep(key, { ...typed, ...change }),
    forget: () => keep(key, undefined),
  };
};

/** Whether something was typed about it and not saved. */
export const useHasDraft = (key: DraftKey): boolean =>
  useDrafts((drafts) => drafts[key] !== undefined);
