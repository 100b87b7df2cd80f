/** The tickets of one person, for those who erase them. */
import { forgetMemberOf } from '#main/store/erase.ts';
import type { Reading, Writing } from '#main/store/store.ts';
import type { MemberId } from '#shared/domain/ids.ts';
import { forgetTicket, type KnownWords } from './forget-ticket.ts';
import { filesOfTheirOwn } from './forget-visitors.ts';
import { selectTicketsOf, type TicketOfPerson } from './queries.ts';

export type { TicketOfPerson } from './queries.ts';
export { filesOfTheirOwn };

/** What a member brought to be repaired, and these tickets; objects of the place are none of it. */
export const ticketsOfPerson = (
  q: Reading,
  memberId: MemberId,
  ids: readonly string[],
): Promise<TicketOfPerson[]> => selectTicketsOf(q, memberId, ids);

/** Does it go on? Then its thing is here, or waited for. */
export const isGoingOn = ({ state, cancelled_at }: TicketOfPerson): boolean =>
  state !== 'done' && cancelled_at === null;

/** Forgets who brought them, within somebody's act; answers what is left to do after its line. */
export const forgetTicketsOf = async (
  tx: Writing,
  tickets: readonly TicketOfPerson[],
  known: KnownWords,
): Promise<() => Promise<void>> => {
  const erasures: (() => Promise<void>)[] = [];
  for (const ticket of tickets) erasures.push(await forgetTicket(tx, ticket, known));
  return async () => {
    for (const erase of erasures) await erase();
    for (const { id } of tickets) await forgetMemberOf(tx, 'ticket', id);
  };
};
