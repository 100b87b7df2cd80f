/** Forgets the visitor of one ticket, within somebody's act. */
import { eraseFormer, type Former, readFormer } from '#main/store/erase.ts';
import type { Patch, Reading, RecordTable, Writing } from '#main/store/store.ts';
import type { Instant } from '#shared/domain/day.ts';
import type { TicketId } from '#shared/domain/ids.ts';
import {
  type ForgettableRow,
  selectAttemptTexts,
  selectPartTexts,
  selectPictures,
  selectVerdictTexts,
} from './queries.ts';
import { type Redact, redacted, redactorOf } from './redact.ts';

/** Columns that name a visitor, and what is left of them. */
const emptied = {
  visitor_name: '',
  folded_visitor: null,
  visitor_contact: '',
  member_id: null,
  signature_file: null,
} as const satisfies Patch<'tickets'>;

const texts = {
  tickets: [
    ...['thing', 'brand', 'brand_key', 'model'],
    ...['problem', 'public_problem', 'then_what', 'folded_words'],
  ],
  attempts: ['observed', 'cause', 'done'],
  ticket_parts: ['name'],
  safety_verdicts: ['reason', 'cleared_reason'],
} as const satisfies Partial<Record<RecordTable, readonly string[]>>;
type TextTable = keyof typeof texts;

/** What a search compares: no word of it has a capital. */
const foldedColumns = ['brand_key', 'folded_words'];
/** A brand that was nothing but a name is not known any more. */
const brandColumns = ['brand', 'brand_key'];

/** How a text is redacted, by its column. */
interface Redactors {
  readonly written: Redact;
  readonly folded: Redact;
}

interface TextRow {
  readonly table: TextTable;
  readonly id: string;
}

/** What is known of the visitor beyond the ticket. */
export interface KnownWords {
  readonly names: readonly string[];
  readonly contacts: readonly string[];
}

/**
 * Empties what names the visitor and takes their name out of what was written. Answers what is left to
 * do once the line of the act is written: the same for the former values of these rows.
 */
export const forgetTicket = async (
  tx: Writing,
  ticket: ForgettableRow,
  known: KnownWords = { names: [], contacts: [] },
): Promise<() => Promise<void>> => {
  const redact = await redactorFor(tx.q, ticket, known);
  const around = await rowsAround(tx.q, ticket.id);
  await tx.change('tickets', ticket.id, {
    ...(redactedTexts('tickets', ticket, redact) as Patch<'tickets'>), // its own text columns
    ...emptied,
    visitor_forgotten_at: tx.at,
  });
  for (const { table, id, row } of around)
    await tx.change(table, id, redactedTexts(table, row, redact));
  const pictures = await selectPictures(tx.q, [ticket.id]);
  // Also one that was removed before: nothing brings back what its file does not hold.
  for (const { id } of pictures) await tx.change('ticket_photos', id, noPicture(tx.at));
  return async () => {
    for (const { id } of pictures) {
      await eraseFormer(tx, { table: 'ticket_photos', id }, withoutFile);
    }
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

const noPicture = (at: Instant) => ({ ended_at: at, file: '' });
const withoutFile = (former: Former): Former =>
  'file' in former ? { ...former, file: '' } : former;

/** By every name and contact that the ticket ever bore. */
const redactorFor = async (
  q: Reading,
  ticket: ForgettableRow,
  known: KnownWords,
): Promise<Redactors> => {
  const former = await readFormer(q, 'tickets', ticket.id);
  const every = (column: 'visitor_name' | 'visitor_contact') => [
    ticket[column],
    ...former.flatMap(({ [column]: text }) => (typeof text === 'string' ? [text] : [])),
  ];
  const names = [...every('visitor_name'), ...known.names];
  const contacts = [...every('visitor_contact'), ...known.contacts];
  return {
    written: redactorOf(names, contacts),
    folded: redactorOf(names, contacts, { isFolded: true }),
  };
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
const redactedTexts = (table: TextTable, columns: object, redactors: Redactors): Former => {
  const names: readonly string[] = texts[table];
  return Object.fromEntries(
    Object.entries(columns).flatMap(([name, text]) =>
      names.includes(name) && typeof text === 'string'
        ? [[name, redactedText(name, text, redactors)]]
        : [],
    ),
  );
};

const redactedText = (column: string, text: string, { written, folded }: Redactors): string => {
  const left = (foldedColumns.includes(column) ? folded : written)(text);
  return left === redacted && brandColumns.includes(column) ? '' : left;
};

const emptiedIn = (former: Former): Former =>
  Object.fromEntries(Object.entries(emptied).filter(([name]) => name in former));
