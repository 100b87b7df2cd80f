/**
 * Where the import of a file stands. Kept outside of the screen: a scan may bring up the counter while
 * a long file is read, and coming back finds it where it is.
 */
import { create } from 'zustand';
import { client, queries } from '#renderer/app/api.ts';
import { refusalIn } from '#renderer/app/refusal.ts';
import type { OrdsImport, OrdsReport } from '#shared/contract/exchange.ts';

export type ImportFlow =
  | { step: 'choose'; error?: unknown; isStopped?: boolean }
  | { step: 'checking' | 'writing'; fileName: string }
  | { step: 'report'; report: OrdsReport; file: File; error?: unknown }
  | { step: 'done'; imported: OrdsImport };

/** A file that was read, and what is in it. */
export interface ReadFile {
  report: OrdsReport;
  file: File;
}

/** Runs an act with the manager's rights. */
type WithRights = <Answer>(act: () => Promise<Answer>) => Promise<Answer>;

export const useImportFlow = create<ImportFlow>()(() => ({ step: 'choose' }));

const go = (flow: ImportFlow): void => useImportFlow.setState(flow, true);

/** Counts up with each file and each stop: what answers later than that is not wanted any more. */
let turn = 0;

export const startAgain = (): void => go({ step: 'choose' });

/** Reads a file; nothing is written. `isWhole`: a person knows that it is not cut. */
export const checkFile = async (
  file: File,
  withRights: WithRights,
  isWhole = false,
): Promise<void> => {
  turn += 1;
  const mine = turn;
  go({ step: 'checking', fileName: file.name });
  try {
    const report = await withRights(() => client.exchange.ords.check({ file, isWhole }));
    if (mine === turn) go({ step: 'report', report, file });
  } catch (error) {
    if (mine === turn) go({ step: 'choose', error });
  }
};

/** Brings in what was checked, all of it or nothing. */
export const runImport = async (read: ReadFile, withRights: WithRights): Promise<void> => {
  const { importId, fileName } = read.report;
  if (importId === null) return;
  go({ step: 'writing', fileName });
  try {
    const imported = await withRights(() => client.exchange.ords.run({ importId }));
    go({ step: 'done', imported });
  } catch (error) {
    const isStopped = refusalIn(error)?.code === 'IMPORT_STOPPED';
    go(isStopped ? { step: 'choose', isStopped } : { step: 'report', ...read, error });
  } finally {
    await queries.invalidateQueries();
  }
};

/** Stops what runs: nothing of it is kept. A reading that is stopped is forgotten at once. */
export const stopImport = async (flow: ImportFlow, withRights: WithRights): Promise<void> => {
  if (flow.step === 'checking') {
    turn += 1;
    go({ step: 'choose', isStopped: true });
  }
  await withRights(() => client.exchange.ords.stop());
};
