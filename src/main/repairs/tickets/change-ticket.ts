/** Corrects what was written at intake. */
import type { House } from '#main/house.ts';
import { refuse } from '#main/refusal.ts';
import type { Actor, Patch, Reading } from '#main/store/store.ts';
import type { ActedTicket, Thing } from '#shared/contract/repair-views.ts';
import type { TicketId } from '#shared/domain/ids.ts';
import { isPowered } from '#shared/domain/repairs/thing-category.ts';
import { actOnTicket } from './act-on-ticket.ts';
import { requireCheck } from './electrical-check.ts';
import { categoryOf } from './lines.ts';
import { keepBack } from './own-object.ts';
import { selectBlocksOfTicket, type TicketRow } from './queries.ts';
import { ageInYears } from './rules.ts';
import { columnsOfThing, columnsOfVisitor, searchedWords } from './ticket-columns.ts';

export interface Correction {
  readonly what?: Thing | undefined;
  readonly problem?: string | undefined;
  readonly visitorName?: string | undefined;
  readonly visitorContact?: string | undefined;
}

/**
 * Changes what is given, and leaves the rest. Refuses NOT_FOUND; CHECK_NEEDED for a thing that was fixed
 * as an unpowered one and is powered; INVALID_INPUT for a visitor of an object of the place.
 */
export const changeTicket = (
  house: House,
  actor: Actor,
  { id, ...correction }: Correction & { readonly id: TicketId },
): Promise<ActedTicket> =>
  actOnTicket(house, actor, { act: 'change-ticket', id }, async (tx, ticket) => {
    if (ticket.item_id) refuseVisitor(correction);
    await requireCheckOfOther(tx.q, ticket, correction.what);
    await tx.change('tickets', id, {
      ...correctedThing(ticket, correction),
      ...correctedVisitor(ticket, correction),
    });
    const { item_id } = ticket;
    const { problem } = correction;
    const isBlocking = (await selectBlocksOfTicket(tx.q, id)).some(
      ({ cause }) => cause !== 'safety',
    );
    if (item_id && problem && isBlocking) await keepBack(tx, { ...ticket, item_id, problem });
    return 'done';
  });

/** Nobody brings an object of the place: a name kept there would never be forgotten. */
const refuseVisitor = ({ visitorName, visitorContact }: Correction): void => {
  const problem = 'object of the place';
  if (visitorName) refuse('INVALID_INPUT', { field: 'visitorName', problem });
  if (visitorContact) refuse('INVALID_INPUT', { field: 'visitorContact', problem });
};

/** Another category is no way around the check of what was fixed. */
const requireCheckOfOther = async (
  q: Reading,
  { category_number, outcome, electrical_check: check }: TicketRow,
  what: Thing | undefined,
): Promise<void> => {
  if (!what || outcome === null || isPowered(categoryOf(category_number))) return;
  await requireCheck(q, { category: what.category, outcome, check });
};

/** The thing and its fault; another fault is read again before it goes out as open data. */
const correctedThing = (ticket: TicketRow, correction: Correction): Patch<'tickets'> => {
  const what = correction.what ?? thingOf(ticket);
  const problem = correction.problem ?? ticket.problem;
  return {
    ...columnsOfThing(what),
    ...(ticket.done_on === null
      ? {}
      : { age_years: ageInYears(what.yearOfManufacture, ticket.done_on) }),
    ...(problem === ticket.problem ? {} : { problem, public_problem: null }),
    folded_words: searchedWords(what, { problem, code: ticket.code }),
  };
};

/** Somebody who was forgotten and says their name again is a visitor like any other. */
const correctedVisitor = (ticket: TicketRow, correction: Correction): Patch<'tickets'> => {
  const { visitorName, visitorContact } = correction;
  if (visitorName === undefined && visitorContact === undefined) return {};
  const name = visitorName ?? ticket.visitor_name;
  const contact = visitorContact ?? ticket.visitor_contact;
  const isKnown = name !== '' || contact !== '';
  return {
    ...columnsOfVisitor(name, contact),
    ...(isKnown ? { visitor_forgotten_at: null } : {}),
  };
};

const thingOf = (ticket: TicketRow): Thing => ({
  name: ticket.thing,
  category: categoryOf(ticket.category_number),
  brand: ticket.brand,
  model: ticket.model,
  yearOfManufacture: ticket.year_of_manufacture,
  weightGrams: ticket.weight_grams,
});
