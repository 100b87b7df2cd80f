/**
 * What was typed in the settings and not saved yet, by section. Kept outside of the screen: a card
 * scanned meanwhile opens the counter, and nothing typed may be lost by that.
 */
import { create } from 'zustand';

/** The sections that are typed first and saved afterwards. */
export type SectionId =
  | 'place'
  | 'hours'
  | 'loans'
  | 'strengths'
  | 'memberships'
  | 'rules'
  | 'lock'
  | 'keeping';

type Drafts = Partial<Record<SectionId, Readonly<Record<string, unknown>>>>;

export const useDrafts = create<Drafts>()(() => ({}));

/** Keeps what was typed in a section; nothing when it is as it was saved. */
export const keepDraft = (id: SectionId, draft: Drafts[SectionId]): void =>
  useDrafts.setState({ [id]: draft });
