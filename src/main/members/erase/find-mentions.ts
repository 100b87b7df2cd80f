/**
 * Looks for people in all that was ever written. It reads a base of a million loans for seconds: a few
 * rows at a time, so that the counter is served in between, and outside of the act that erases.
 */
import { setImmediate as othersServed } from 'node:timers/promises';
import { findLastEntryId } from '#main/store/journal.ts';
import type { Reading, Store } from '#main/store/store.ts';
import {
  type FormerText,
  formerTextsAfter,
  type TextRow,
  textsAfter,
  textsOf,
  touchedAfter,
} from '#main/store/texts.ts';
import type { JournalEntryId } from '#shared/domain/ids.ts';
import {
  isTextTable,
  type Redactions,
  redactedColumns,
  type TextTable,
  textColumns,
  textTables,
} from './free-texts.ts';

/** A row in which somebody stands, or stood. */
export interface Mention {
  readonly table: TextTable;
  readonly id: string;
}

export interface Mentions {
  /** Of each person, in their order. */
  readonly ofEach: readonly Mention[][];
  /** The last line of the journal when the search began: what was written after it was perhaps not read. */
  readonly since: JournalEntryId | undefined;
}

const rowsAtOnce = 500;

export const findMentions = async (
  store: Pick<Store, 'read'>,
  people: readonly Redactions[],
): Promise<Mentions> => {
  const since = await store.read(findLastEntryId);
  const found = people.map((by) => ({ by, mentions: new Map<string, Mention>() }));
  const look = (mention: Mention, texts: Readonly<Record<string, unknown>>) => {
    for (const { by, mentions } of found) {
      const changed = redactedColumns(mention.table, texts, { by, extent: 'elsewhere' });
      if (Object.keys(changed).length > 0) mentions.set(`${mention.table} ${mention.id}`, mention);
    }
  };
  for (const table of textTables) {
    for await (const { id, texts } of everyText(store, table)) look({ table, id }, texts);
  }
  for await (const { table_name: table, row_id: id, row_json } of everyFormer(store)) {
    // Written by the journal.
    if (isTextTable(table)) look({ table, id }, JSON.parse(row_json));
  }
  return { ofEach: found.map(({ mentions }) => [...mentions.values()]), since };
};

/** The rows that were written since the search began and name somebody: inside the act that erases. */
export const mentionsSince = async (
  q: Reading,
  since: JournalEntryId | undefined,
  by: Redactions,
): Promise<Mention[]> => {
  const mentions: Mention[] = [];
  for (const [table, id] of await touchedAfter(q, since)) {
    if (!isTextTable(table)) continue;
    const row = await textsOf(q, { table, columns: textColumns(table) }, id);
    const changed = redactedColumns(table, row?.texts ?? {}, { by, extent: 'elsewhere' });
    if (Object.keys(changed).length > 0) mentions.push({ table, id });
  }
  return mentions;
};

const everyText = (store: Pick<Store, 'read'>, table: TextTable): AsyncGenerator<TextRow> => {
  const of = { table, columns: textColumns(table) };
  return lotAfterLot<TextRow>((last) =>
    store.read((q) => textsAfter(q, of, { after: last?.id ?? '', limit: rowsAtOnce })),
  );
};

const everyFormer = (store: Pick<Store, 'read'>): AsyncGenerator<FormerText> =>
  lotAfterLot<FormerText>((last) =>
    store.read((q) => formerTextsAfter(q, last ?? null, rowsAtOnce)),
  );

/** All rows of a list that is read from its last row on; others are served between two lots. */
const lotAfterLot = async function* <Row>(
  readAfter: (last: Row | undefined) => Promise<Row[]>,
): AsyncGenerator<Row> {
  for (let last: Row | undefined; ; ) {
    const rows = await readAfter(last);
    yield* rows;
    if (rows.length < rowsAtOnce) return;
    last = rows.at(-1);
    await othersServed();
  }
};
