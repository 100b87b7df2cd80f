/**
 * What is being typed about somebody new, kept while a scan brings up the counter: the queue is
 * served, and the form is found as it was left. Forgotten once it is saved, cleared, or left for
 * longer than a queue lasts: it names a person.
 */
import { create } from 'zustand';
import { emptyDraft, type MemberDraft } from './member-draft.ts';

interface Enrolment {
  draft: MemberDraft;
  hasPaid: boolean;
  /** A card that was scanned for this person. */
  code: string | null;
  /** Milliseconds since 1970. */
  touchedAt: number;
}

const keptMs = 15 * 60_000;
const nothing: Enrolment = { draft: emptyDraft, hasPaid: true, code: null, touchedAt: 0 };

export const useEnrolment = create<Enrolment>(() => nothing);

export const changeEnrolment = (change: Partial<Enrolment>): void =>
  useEnrolment.setState({ ...change, touchedAt: Date.now() });

export const forgetEnrolment = (): void => useEnrolment.setState(nothing);

/** Called when the form opens. */
export const forgetOldEnrolment = (): void => {
  if (Date.now() - useEnrolment.getState().touchedAt > keptMs) forgetEnrolment();
};

export const isBegun = ({ draft }: Enrolment): boolean =>
  Object.values(draft).some((value) => value !== '' && value !== null);
