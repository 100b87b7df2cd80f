/** Repair tickets and sessions as they go out. */
import { categoryOfNumber } from '#shared/domain/repairs/thing-category.ts';
import { field, listOf, only } from '../list.ts';
import type { Say } from '../say.ts';
import { listSessionsAfter, listTicketsAfter } from './queries.ts';

export const ticketList = listOf(listTicketsAfter, [
  field('code', (ticket) => ticket.code),
  only('openedOn', (ticket, say) => say.day(ticket.opened_on)),
  only('thing', (ticket) => ticket.thing),
  field('category', (ticket, say) => sayCategory(ticket.category_number, say)),
  field('brand', (ticket) => ticket.brand),
  field('model', (ticket) => ticket.model),
  only('problem', (ticket) => ticket.problem),
  only('visitor', (ticket) => ticket.visitor_name),
  only('contact', (ticket) => ticket.visitor_contact),
  only('itemCode', (ticket) => ticket.item_code ?? ''),
  only('state', (ticket, say) => say.repairs.state[ticket.state]),
  only('outcome', ({ outcome }, say) => (outcome ? say.repairs.outcome[outcome] : '')),
  only('barrier', ({ barrier }, say) => (barrier ? say.repairs.barrier[barrier] : '')),
  only('nextStep', ({ next_step }, say) => (next_step ? say.repairs.nextStep[next_step] : '')),
  only('doneOn', (ticket, say) => say.day(ticket.done_on)),
  only('minutes', (ticket, say) => say.count(ticket.minutes)),
  only('heldOn', (ticket, say) => say.day(ticket.held_on)),
]);

const sayCategory = (number: number, say: Say): string => {
  const category = categoryOfNumber(number);
  return category ? say.repairs.category[category] : '';
};

export const sessionList = listOf(listSessionsAfter, [
  only('heldOn', (session, say) => say.day(session.held_on)),
  only('opensAt', (session) => session.opens_at),
  only('closesAt', (session) => session.closes_at),
  only('venue', (session) => session.venue),
  only('ticketCount', (session, say) => say.count(session.ticket_count)),
  only('presentCount', (session, say) => say.count(session.present_count)),
]);
