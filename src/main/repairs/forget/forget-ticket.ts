/** Forgets the visitor of one ticket, within somebody's act. */
import { eraseFormer, type Former, readFormer } from '#main/store/erase.ts';
import type { Patch, Reading, RecordTable, Writing } from '#main/store/store.ts';
import type { TicketId } from '#shared/domain/ids.ts';
import {
  type ForgettableRow,
  selectAttemptTexts,
  selectPartTexts,
  selectVerdictTexts,
} from './queries.ts';
import { type Redact, redactorOf } from './redact.ts';

/** Columns that name a visitor, and what is left of them. */
const emptied = {
  visitor_name: '',
  folded_visitor: null,
  visitor_contact: '',
  member_id: null,
  signature_file: null,
} as const satisfies Patch<'tickets'>;

const texts = {
  tickets: ['problem', 'public_problem', 'then_what', 'folded_words'],
  attempts: ['observed', 'cause', 'done'],
  ticket_parts: ['name'],
  safety_verdicts: ['reason', 'cleared_reason'],
} as const satisfies Partial<Record<RecordTable, readonly string[]>>;
type TextTable = keyof typeof texts;

interface TextRow {
  readonly table: TextTable;
  readonly id: string;
}

/**
 * Empties what names the visitor and takes their name out of what was written. Answers what is left to
 * do once the line of the act is written: the same for the former values of these rows.
 */
export const forgetTicket = async (
  tx: Writing,
  ticket: ForgettableRow,
): Promise<() => Promise<void>> => {
  const redact = await redactorFor(tx.q, ticket);
  const around = await rowsAround(tx.q, ticket.id);
  await tx.change('tickets', ticket.id, {
    ...(redactedTexts('tickets', ticket, redact) as Patch<'tickets'>), // its own text columns
    ...emptied,
    visitor_forgotten_at: tx.at,
  });
  for (const { table, id, row } of around)
    await tx.change(table, id, redactedTexts(table, row, redact));
  return async () => {
    await eraseFormer(tx, { table: 'tickets', id: ticket.id }, (former) => ({
      ...former,
      ...redactedTexts('tickets', former, redact),
      ...emptiedIn(former),
    }));
    for (const { table, id } of around) {
      await eraseFormer(tx, { table, id }, (former) => ({
        ...former,
        ...redactedTexts(table, former, redact),
      }));
    }
  };
};

/** By every name and contact that the ticket ever bore. */
const redactorFor = async (q: Reading, ticket: ForgettableRow): Promise<Redact> => {
  const former = await readFormer(q, 'tickets', ticket.id);
  const every = (column: 'visitor_name' | 'visitor_contact') => [
    ticket[column],
    ...former.flatMap(({ [column]: text }) => (typeof text === 'string' ? [text] : [])),
  ];
  return redactorOf(every('visitor_name'), every('visitor_contact'));
};

/** What was written about the ticket elsewhere. */
const rowsAround = async (
  q: Reading,
  id: TicketId,
): Promise<(TextRow & { readonly row: Former })[]> => {
  const of = <Row extends { id: string }>(table: TextTable, rows: readonly Row[]) =>
    rows.map((row) => ({ table, id: row.id, row }));
  return [
    ...of('attempts', await selectAttemptTexts(q, id)),
    ...of('ticket_parts', await selectPartTexts(q, id)),
    ...of('safety_verdicts', await selectVerdictTexts(q, id)),
  ];
};

/** The text columns that these columns hold, without the name. */
const redactedTexts = (table: TextTable, columns: object, redact: Redact): Former => {
  const names: readonly string[] = texts[table];
  return Object.fromEntries(
    Object.entries(columns).flatMap(([name, text]) =>
      names.includes(name) && typeof text === 'string' ? [[name, redact(text)]] : [],
    ),
  );
};

const emptiedIn = (former: Former): Former =>
  Object.fromEntries(Object.entries(emptied).filter(([name]) => name in former));
