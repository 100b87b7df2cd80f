/** What visitors see: whose turn it is, who is next, what is done. Pure. */
import type { PublicTicket } from '#shared/contract/repair-views.ts';

export interface PublicColumns {
  /** By number, as people look for theirs. */
  readonly now: readonly PublicTicket[];
  readonly next: readonly PublicTicket[];
  /** Last done first. */
  readonly done: readonly PublicTicket[];
}

export const publicColumnsOf = (tickets: readonly PublicTicket[]): PublicColumns => ({
  now: tickets.filter(({ state }) => state === 'in-repair').toSorted(byNumber),
  next: tickets.filter(({ state }) => state === 'waiting').toSorted(byNumber),
  done: tickets
    .filter(({ state }) => state === 'done')
    .toSorted((a, b) => (a.since < b.since ? 1 : -1)),
});

const byNumber = (a: PublicTicket, b: PublicTicket): number => a.number - b.number;
