/** Which column of the board each ticket stands in, and in what order. Pure. */
import type { TicketLine } from '#shared/contract/repair-views.ts';

export interface Columns {
  /** By number; what has none comes after, by time. */
  readonly waiting: readonly TicketLine[];
  /** The one that takes longest first. */
  readonly inRepair: readonly TicketLine[];
  /** Waits for a part, stays here, at home: last changed first. */
  readonly aside: readonly TicketLine[];
  /** Last done first. */
  readonly done: readonly TicketLine[];
}

const aside: readonly string[] = ['part', 'stays', 'home'];

export const columnsOf = (tickets: readonly TicketLine[]): Columns => ({
  waiting: tickets.filter(({ state }) => state === 'waiting').toSorted(byNumber),
  inRepair: tickets.filter(({ state }) => state === 'in-repair').toSorted(byAge),
  aside: tickets.filter(({ state }) => aside.includes(state)).toSorted((a, b) => byAge(b, a)),
  done: tickets.filter(({ state }) => state === 'done').toSorted((a, b) => byAge(b, a)),
});

const byAge = (a: TicketLine, b: TicketLine): number =>
  a.since < b.since ? -1 : Number(a.since > b.since);

const last = Number.POSITIVE_INFINITY;
const byNumber = (a: TicketLine, b: TicketLine): number => {
  const [first, second] = [a.number ?? last, b.number ?? last];
  return first === second ? byAge(a, b) : first - second;
};
