/** Repairs that go out: powered things of ours that have an outcome, and rows that came in. */
import { setImmediate as othersServed } from 'node:timers/promises';
import type { House } from '#main/house.ts';
import { readRepairSettings } from '#main/repairs/settings/read-settings.ts';
import type { Reading } from '#main/store/store.ts';
import type { RepairRef } from '#shared/contract/exchange.ts';
import type { Period } from '#shared/contract/repair-statistics.ts';
import type { TicketId } from '#shared/domain/ids.ts';
import type { OrdsRow } from '#shared/domain/repairs/ords/columns.ts';
import { inSentences, ordsRowOf, type Publisher } from '#shared/domain/repairs/ords/ords-row-of.ts';
import { categoryOfNumber, isPowered } from '#shared/domain/repairs/thing-category.ts';
import { readRows, rowsInOrder } from '../imported/rows-in-order.ts';
import { ordsRowOfStored, type StoredRow } from '../imported/stored-row.ts';
import { ownIds } from '../imports/own-ids.ts';
import { listTickets, listTicketsAfter, listWorkOn, type TicketRow } from './queries.ts';

export interface OutgoingRepair {
  readonly of: RepairRef;
  /** As it goes out. */
  readonly row: OrdsRow;
  /** What an act on it is done to: the ticket, or the import that it came with. */
  readonly subject: { readonly kind: 'ticket' | 'import'; readonly id: string };
  readonly thing: string;
  /** The text as it was written, and as a person reworded it. */
  readonly written: string;
  readonly reworded: string | null;
  /** Of who brought it; empty for what came in. */
  readonly visitorName: string;
}

export interface WhichRepairs {
  readonly period: Period;
  readonly hasImported: boolean;
}

const lotSize = 250;

/** All of them, a lot at a time; others are served in between. */
export const outgoingRepairs = async function* (
  house: House,
  which: WhichRepairs,
): AsyncGenerator<readonly OutgoingRepair[]> {
  yield* ownRepairs(house, which);
  yield* importedRepairs(house, which);
};

/** Ours, in the order they were opened. */
export const ownRepairs = async function* (
  { store }: House,
  { period }: WhichRepairs,
): AsyncGenerator<readonly OutgoingRepair[]> {
  const by = await store.read(readRepairSettings);
  const sessionId = period.kind === 'session' ? period.id : null;
  for (let after = ''; ; ) {
    const { last, repairs } = await store.read(async (q) => {
      const rows = await listTicketsAfter(q, { after, limit: lotSize, sessionId });
      const asked = rows.filter((row) => period.kind !== 'year' || row.done_year === period.year);
      return { last: rows.at(-1), repairs: await outgoingOfTickets(q, asked, by) };
    });
    if (!last) return;
    yield repairs;
    await othersServed();
    after = last.id;
  }
};

/** What came in, in the order of its files; none for a session, which is ours. */
const importedRepairs = async function* (
  house: House,
  { period, hasImported }: WhichRepairs,
): AsyncGenerator<readonly OutgoingRepair[]> {
  if (!hasImported || period.kind === 'session') return;
  for await (const rows of rowsInOrder(house)) {
    const asked =
      period.kind === 'all' ? rows : rows.filter((row) => row.event_year === period.year);
    yield asked.map(outgoingOfStored);
  }
};

/** These repairs alone, in their order; what does not go out any more is left out. */
export const readOutgoing = async (
  q: Reading,
  refs: readonly RepairRef[],
): Promise<OutgoingRepair[]> => {
  const tickets = refs.flatMap((of) => (of.kind === 'ticket' ? [of.id] : []));
  const imported = refs.flatMap((of) => (of.kind === 'imported' ? [of.id] : []));
  const by = await readRepairSettings(q);
  const own = tickets.length === 0 ? [] : await listTickets(q, tickets);
  const found = [
    ...(await outgoingOfTickets(q, own, by)),
    ...(await readRows(q, imported)).map(outgoingOfStored),
  ];
  const byId = new Map<string, OutgoingRepair>(found.map((repair) => [repair.of.id, repair]));
  return refs.flatMap(({ id }) => byId.get(id) ?? []);
};

const outgoingOfStored = (stored: StoredRow): OutgoingRepair => {
  const row = ordsRowOfStored(stored);
  const { problem: written } = row;
  const reworded = stored.public_problem;
  return {
    of: { kind: 'imported', id: stored.id },
    subject: { kind: 'import', id: stored.import_id },
    row: reworded === null ? row : { ...row, problem: reworded },
    thing: row.partner_product_category || row.product_category,
    written,
    reworded,
    visitorName: '',
  };
};

interface PublisherOfTickets extends Publisher {
  readonly idPrefix: string;
}

const outgoingOfTickets = async (
  q: Reading,
  tickets: readonly TicketRow[],
  by: PublisherOfTickets,
): Promise<OutgoingRepair[]> => {
  const finished = tickets.filter(goesOut);
  if (finished.length === 0) return [];
  const work = new Map<TicketId, string[]>(finished.map(({ id, problem }) => [id, [problem]]));
  const ids = finished.map(({ id }) => id);
  for (const { ticket_id, cause, done } of await listWorkOn(q, ids)) {
    work.get(ticket_id)?.push(cause, done);
  }
  const codes = finished.map(({ code }) => code);
  const going = await ownIds(q, by.idPrefix, codes);
  return finished.map((ticket) =>
    outgoingOfTicket(
      ticket,
      { id: going.get(ticket.code) ?? '', texts: work.get(ticket.id) ?? [] },
      by,
    ),
  );
};

const goesOut = ({ outcome, category_number }: TicketRow): boolean => {
  const category = categoryOfNumber(category_number);
  return outcome !== null && category !== null && isPowered(category);
};

const outgoingOfTicket = (
  ticket: TicketRow,
  { id, texts }: { id: string; texts: readonly string[] },
  by: Publisher,
): OutgoingRepair => {
  const written = inSentences(texts);
  const row = ordsRowOf(
    {
      id,
      category: categoryOfNumber(ticket.category_number) ?? 'Misc',
      thing: ticket.thing,
      brand: ticket.brand,
      yearOfManufacture: ticket.year_of_manufacture,
      ageYears: ticket.age_years,
      outcome: ticket.outcome ?? 'unknown',
      barrier: ticket.barrier,
      doneOn: ticket.done_on ?? '',
      problem: ticket.public_problem ?? written,
    },
    by,
  );
  return {
    of: { kind: 'ticket', id: ticket.id },
    subject: { kind: 'ticket', id: ticket.id },
    row,
    thing: ticket.thing,
    written,
    reworded: ticket.public_problem,
    visitorName: ticket.visitor_name,
  };
};
