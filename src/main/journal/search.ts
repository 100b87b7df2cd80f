/** The journal for managers: any days, one person, one act, one thing; on screen and as a file. */
import { setImmediate as othersServed } from 'node:timers/promises';
import { sayIn } from '#main/exchange/sheets/out/say.ts';
import { type SheetCells, writeSheet } from '#main/exchange/sheets/out/write-sheet.ts';
import type { House } from '#main/house.ts';
import { readPlace } from '#main/place/settings.ts';
import { placeStatus } from '#main/place/status.ts';
import type { Reading } from '#main/store/store.ts';
import type { JournalEntry, JournalFilter } from '#shared/contract/journal.ts';
import { addDays, startOf } from '#shared/domain/day.ts';
import { columnsIn, rowOf } from './journal-sheet.ts';
import { entryOf } from './list.ts';
import {
  countLines,
  type LinePlace,
  listLines,
  type NamedLine,
  type WhichLines,
} from './queries.ts';

interface Part {
  readonly offset: number;
  readonly limit: number;
  /** The post that asks, to tell its own acts from those of the post beside. */
  readonly postId: string;
}

/** The lines asked for, last first, and how many there are in all. Refuses NOT_SET_UP. */
export const searchJournal = async (
  q: Reading,
  filter: JournalFilter,
  { offset, limit, postId }: Part,
): Promise<{ entries: JournalEntry[]; total: number }> => {
  const which = await whichLines(q, filter);
  const lines = await listLines(q, which, { offset, limit });
  return {
    entries: lines.map((line) => entryOf(line, postId)),
    total: await countLines(q, which),
  };
};

/** All of them as a file for spreadsheets, in the language and on the clock of the place. */
export const exportJournal = async (
  house: House,
  { as, ...filter }: JournalFilter & { as: 'csv' | 'xlsx' },
): Promise<File> => {
  const { language, timeZone, today } = await placeStatus(house);
  const say = sayIn(language, timeZone);
  const which = await house.store.read((q) => whichLines(q, filter));
  return await writeSheet({
    columns: columnsIn(say),
    rows: pagesOf(house, which, (entry) => rowOf(entry, say)),
    as,
    fileName: `${say.columns.fileName.journal}-${today}`,
  });
};

/** Days of the place's own calendar, from the first instant of one to the last of the other. */
const whichLines = async (q: Reading, filter: JournalFilter): Promise<WhichLines> => {
  const { fromOn, untilOn, ...which } = filter;
  if (fromOn === undefined && untilOn === undefined) return which;
  const { timeZone } = await readPlace(q);
  return {
    ...which,
    ...(fromOn && { since: startOf(fromOn, timeZone) }),
    ...(untilOn && { before: startOf(addDays(untilOn, 1), timeZone) }),
  };
};

/** Lines that are read in one go, in a few milliseconds. */
const pageSize = 250;

const pagesOf = async function* (
  { store }: Pick<House, 'store'>,
  which: WhichLines,
  row: (entry: JournalEntry) => SheetCells,
): AsyncGenerator<readonly SheetCells[]> {
  let after: LinePlace | null = null;
  do {
    const from: LinePlace | null = after;
    const lines: NamedLine[] = await store.read((q) =>
      listLines(q, which, { limit: pageSize, after: from }),
    );
    yield lines.map((line) => row(entryOf(line, undefined)));
    after = lines.length < pageSize ? null : (lines.at(-1) ?? null);
    await othersServed();
  } while (after !== null);
};
