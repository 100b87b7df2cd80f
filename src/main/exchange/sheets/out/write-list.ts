/** A list of the place as a file for spreadsheets. */
import { setImmediate as othersServed } from 'node:timers/promises';
import type { House } from '#main/house.ts';
import { exportJournal } from '#main/journal/search.ts';
import { placeStatus } from '#main/place/status.ts';
import type { SheetList } from '#shared/contract/sheets.ts';
import type { Day } from '#shared/domain/day.ts';
import type { List, PageAsked, ReadPage } from './list.ts';
import { lateList, loanList } from './loans/loan-lists.ts';
import { memberList } from './people/member-list.ts';
import { membershipList } from './people/membership-list.ts';
import { sessionList, ticketList } from './repairs/repair-lists.ts';
import { type Say, sayIn } from './say.ts';
import { categoryList, itemList, shelfList } from './stock/stock-lists.ts';
import { type SheetCells, writeSheet } from './write-sheet.ts';

const lists: Readonly<Record<Exclude<SheetList, 'journal'>, List>> = {
  items: itemList,
  members: memberList,
  loans: loanList,
  late: lateList,
  memberships: membershipList,
  shelves: shelfList,
  categories: categoryList,
  tickets: ticketList,
  sessions: sessionList,
};

/** Rows that are read in one go, in a few milliseconds. */
const pageSize = 250;

/**
 * The whole list, headers and words in the language of the place. Each page is a picture of its own:
 * what the counter writes meanwhile may be in it or not.
 */
export const writeList = async (
  house: House,
  { list, as }: { list: SheetList; as: 'csv' | 'xlsx' },
): Promise<File> => {
  if (list === 'journal') return await exportJournal(house, { as });
  const { language, timeZone, today } = await placeStatus(house);
  const say = sayIn(language, timeZone);
  return await writeSheet({
    columns: lists[list].names(say),
    rows: pagesOf(house, lists[list], { say, today }),
    as,
    fileName: `${say.columns.fileName[list]}-${today}`,
  });
};

const pagesOf = async function* (
  { store }: Pick<House, 'store'>,
  list: List,
  { say, today }: { say: Say; today: Day },
): AsyncGenerator<readonly SheetCells[]> {
  for (let after: string | null = ''; after !== null; ) {
    const asked: PageAsked = { after, limit: pageSize, today };
    const page: ReadPage = await store.read((q) => list.page(q, asked, say));
    yield page.cells;
    after = page.last;
    await othersServed();
  }
};
