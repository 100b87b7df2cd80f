/**
 * Where the import of a spreadsheet stands. Kept outside of the screen: a scan may bring up the counter
 * while somebody goes through the columns, and coming back finds them where they are.
 */
import { create } from 'zustand';
import { client, queries } from '#renderer/app/api.ts';
import { refusalIn } from '#renderer/app/refusal.ts';
import type { SheetImport, SheetReport } from '#shared/contract/sheets.ts';
import type { ImportId } from '#shared/domain/ids.ts';
import type { SheetField, SheetKind } from '#shared/domain/sheets/sheet-words.ts';
import type { SaidOfDuplicates } from './duplicate-groups.ts';

/** What a person gave: a file, or cells pasted from a spreadsheet. */
export type GivenSheet = { kind: SheetKind } & ({ file: File } | { pasted: string });

/** A sheet that was read, with what a person said of it. */
export interface ReadSheet extends SaidOfDuplicates {
  readonly given: GivenSheet;
  readonly report: SheetReport;
  /** The columns as they were found at first, to tell which ones a person corrected. */
  readonly found: SheetReport['columns'];
  readonly columns: readonly (SheetField | null)[];
}

export type SheetFlow =
  | { step: 'choose'; error?: unknown; isStopped?: boolean }
  | { step: 'reading'; fileName: string }
  | ({ step: 'report'; isLooking: boolean; error?: unknown } & ReadSheet)
  | { step: 'writing'; fileName: string }
  | { step: 'done'; imported: SheetImport };

/** Runs an act with the manager's rights. */
export type WithRights = <Answer>(act: () => Promise<Answer>) => Promise<Answer>;

export const useSheetFlow = create<SheetFlow>()(() => ({ step: 'choose' }));

/** What is chosen and typed before anything is read. */
export const useSheetDraft = create<{ kind: SheetKind; pasted: string }>()(() => ({
  kind: 'items',
  pasted: '',
}));

const go = (flow: SheetFlow): void => useSheetFlow.setState(flow, true);

/** Counts up with each question: what answers an older one is not wanted any more. */
let turn = 0;
const nextTurn = (): number => {
  turn += 1;
  return turn;
};

export const startAgain = (): void => go({ step: 'choose' });

export const nameOf = (given: GivenSheet): string => ('file' in given ? given.file.name : '');

const isGone = (error: unknown) => refusalIn(error)?.code === 'IMPORT_GONE';
const isStopped = (error: unknown) => refusalIn(error)?.code === 'IMPORT_STOPPED';

/** Reads a file or what was pasted; nothing is written. */
export const readSheet = async (given: GivenSheet, withRights: WithRights): Promise<void> => {
  const mine = nextTurn();
  go({ step: 'reading', fileName: nameOf(given) });
  try {
    const report = await withRights(() => client.exchange.sheets.read(given));
    if (mine !== turn) return;
    const { columns: found } = report;
    const columns = found.map(({ field }) => field);
    const fresh = { duplicates: 'skip', otherNames: null, except: {}, isLooking: false } as const;
    go({ step: 'report', given, report, found, columns, ...fresh });
    useSheetDraft.setState({ pasted: '' });
  } catch (error) {
    if (mine === turn)
      go(isStopped(error) ? { step: 'choose', isStopped: true } : { step: 'choose', error });
  }
};

/** The answer to a question about the sheet in hand; it is read anew where it was let go meanwhile. */
const askOf = async <Answer>(
  { report, given }: ReadSheet,
  ask: (importId: ImportId) => Promise<Answer>,
): Promise<Answer> => {
  try {
    if (report.importId !== null) return await ask(report.importId);
  } catch (error) {
    if (!isGone(error)) throw error;
  }
  const { importId } = await client.exchange.sheets.read(given);
  if (importId === null) throw new Error('this sheet was readable before');
  return await ask(importId);
};

/** The same sheet with other columns. */
export const lookAgain = async (
  read: ReadSheet,
  columns: readonly (SheetField | null)[],
  withRights: WithRights,
): Promise<void> => {
  const mine = nextTurn();
  const chosen = { ...read, columns };
  go({ step: 'report', ...chosen, isLooking: true });
  try {
    const report = await withRights(() =>
      askOf(read, (importId) => client.exchange.sheets.look({ importId, columns: [...columns] })),
    );
    if (mine === turn) go({ step: 'report', ...chosen, ...saidSince(), report, isLooking: false });
  } catch (error) {
    if (mine !== turn) return;
    go({ step: 'report', ...chosen, ...saidSince(), error, isLooking: false });
  }
};

/** What was said of duplicates while the answer was on its way. */
const saidSince = () => {
  const now = useSheetFlow.getState();
  if (now.step !== 'report') return {};
  const { duplicates, otherNames, except } = now;
  return { duplicates, otherNames, except };
};

/** What to do with the rows that are here already. */
export const sayDuplicates = (said: Partial<SaidOfDuplicates>): void => {
  if (useSheetFlow.getState().step === 'report') useSheetFlow.setState(said);
};

/** Brings in what was read, all of it or nothing. */
export const runSheet = async (read: ReadSheet, withRights: WithRights): Promise<void> => {
  go({ step: 'writing', fileName: nameOf(read.given) });
  const { duplicates } = read;
  const otherNames = read.otherNames ?? undefined;
  const columns = [...read.columns];
  const except = Object.entries(read.except).map(([line, choice]) => ({
    line: Number(line),
    choice,
  }));
  try {
    const imported = await withRights(() =>
      askOf(read, (importId) =>
        client.exchange.sheets.run({ importId, columns, duplicates, otherNames, except }),
      ),
    );
    go({ step: 'done', imported });
  } catch (error) {
    go({ step: 'report', ...read, isLooking: false, error });
  } finally {
    await queries.invalidateQueries();
  }
};

/** Stops what runs: nothing of it is kept. A reading that is stopped is forgotten at once. */
export const stopSheet = async (flow: SheetFlow, withRights: WithRights): Promise<void> => {
  if (flow.step === 'reading') {
    nextTurn();
    go({ step: 'choose', isStopped: true });
  }
  await withRights(() => client.exchange.sheets.stop());
};
