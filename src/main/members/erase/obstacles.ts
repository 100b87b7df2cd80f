/** What has to end before somebody can be erased: a loan that runs, a thing that is being repaired. */
import {
  isGoingOn,
  type TicketOfPerson,
  ticketsOfPerson,
} from '#main/repairs/forget/forget-person.ts';
import { redacted } from '#main/repairs/forget/redact.ts';
import type { Reading } from '#main/store/store.ts';
import type { ErasureObstacle } from '#shared/contract/refusals.ts';
import type { MemberId } from '#shared/domain/ids.ts';
import type { Mention } from './find-mentions.ts';
import type { Redactions } from './free-texts.ts';
import { selectOpenLoans } from './queries.ts';

/** Tickets linked to the member, and of those that name them the ones that they brought without saying who they are. */
export const theirTickets = async (
  q: Reading,
  id: MemberId,
  { by, mentions }: { by: Redactions; mentions: readonly Mention[] },
): Promise<TicketOfPerson[]> => {
  const named = mentions.filter(({ table }) => table === 'tickets').map((mention) => mention.id);
  const tickets = await ticketsOfPerson(q, id, named);
  const linked = new Set((await ticketsOfPerson(q, id, [])).map((ticket) => ticket.id));
  return tickets.filter(
    (ticket) => linked.has(ticket.id) || isOnlyName(by.marked.theirs(ticket.visitor_name)),
  );
};

const isOnlyName = (left: string): boolean => left.replaceAll(redacted, '').trim() === '';

/** The loans first. Deposits and debts are none of this house yet. */
export const obstaclesTo = async (
  q: Reading,
  id: MemberId,
  tickets: readonly TicketOfPerson[],
): Promise<ErasureObstacle[]> => [
  ...(await selectOpenLoans(q, id)).map(({ due_on: dueOn, ...item }) => ({
    kind: 'loan' as const,
    item,
    dueOn,
  })),
  ...tickets.filter(isGoingOn).map(({ id: ticketId, code, thing }) => ({
    kind: 'ticket' as const,
    id: ticketId,
    code,
    thing,
  })),
];

/** The same by what is linked to the member alone: without looking through all that was written. */
export const linkedObstacles = async (q: Reading, id: MemberId): Promise<ErasureObstacle[]> =>
  await obstaclesTo(q, id, await ticketsOfPerson(q, id, []));
