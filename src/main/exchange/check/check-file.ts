/** Reads a file and says what is in it, before anything is written. */
import { v7 } from 'uuid';
import type { House } from '#main/house.ts';
import type { OrdsReport } from '#shared/contract/exchange.ts';
import type { ImportId } from '#shared/domain/ids.ts';
import { type CheckedFile, keepChecked, type Work, workAlone } from '../work.ts';
import { FindingsOfFile } from './findings-of-file.ts';
import { problemAt } from './problem.ts';
import { largestFile, problemsOfBytes, withoutMark } from './read-bytes.ts';
import { readFile } from './read-file.ts';
import { shownName } from './shown-name.ts';

/**
 * Checks a file and keeps it in memory for `runImport`. What is wrong is in the report; `importId` is
 * there only when nothing is. Refuses IMPORT_STOPPED.
 */
export const checkFile = (house: House, file: File): Promise<OrdsReport> =>
  workAlone(house, 'checking', async (work) => {
    const found = new FindingsOfFile();
    const fileName = shownName(file.name);
    const read = await readWhole(house, file, { found, work });
    const isGood = read !== null && !found.hasProblems && found.rowCount > 0;
    const importId = isGood ? (v7() as ImportId) : null; // v7 makes the ids of ours
    if (read && importId) keepChecked(house, { importId, fileName, ...read });
    return { importId, fileName, layout: read?.layout ?? null, ...found.report() };
  });

const readWhole = async (
  house: House,
  file: File,
  { found, work }: { found: FindingsOfFile; work: Work },
): Promise<Omit<CheckedFile, 'importId' | 'fileName'> | null> => {
  if (file.size > largestFile) {
    found.addProblems([problemAt(1, 'too-big', { value: String(file.size) })]);
    return null;
  }
  const bytes = withoutMark(Buffer.from(await file.arrayBuffer()));
  found.addProblems(problemsOfBytes(bytes));
  if (found.hasProblems) return null;
  await work.pause();
  const read = await readFile(house, bytes, { found, work });
  const isBlank = read !== null && found.rowCount === 0 && !found.hasProblems;
  if (isBlank) found.addProblems([problemAt(1, 'empty')]);
  return read;
};
