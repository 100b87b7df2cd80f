/** Spreadsheets to bring in, and how a manager brings them in. */
import type { SheetReport } from '#shared/contract/sheets.ts';
import type { SheetKind } from '#shared/domain/sheets/sheet-words.ts';
import type { TestHouse } from '#tests/support/house.ts';

export const aSheet = (lines: readonly string[], name = 'tableur.csv'): File =>
  new File([`${lines.join('\r\n')}\r\n`], name);

export const readSheet = (
  house: TestHouse,
  file: File,
  kind: SheetKind = 'items',
): Promise<SheetReport> => house.client('manager').exchange.sheets.read({ kind, file });

type Wish = Partial<Parameters<ReturnType<TestHouse['client']>['exchange']['sheets']['run']>[0]>;

/** Reads it and brings it in as it was found. */
export const bringSheetIn = async (
  house: TestHouse,
  file: File,
  { kind = 'items', ...wish }: Wish & { kind?: SheetKind } = {},
) => {
  const { importId, columns, problems } = await readSheet(house, file, kind);
  if (!importId) throw new Error(`not readable: ${JSON.stringify(problems)}`);
  return await house.client('manager').exchange.sheets.run({
    importId,
    columns: columns.map(({ field }) => field),
    ...wish,
  });
};

/** Undoes the last line of the journal. */
export const undoLast = async (house: TestHouse) => {
  const { journal } = house.client('manager');
  const [line] = await journal.list({});
  return await journal.undo({ id: line?.id ?? '' });
};
