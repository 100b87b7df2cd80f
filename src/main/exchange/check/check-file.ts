/** Reads a file and says what is in it, before anything is written. */
import { v7 } from 'uuid';
import type { House } from '#main/house.ts';
import type { OrdsReport } from '#shared/contract/exchange.ts';
import type { ImportId } from '#shared/domain/ids.ts';
import { type Work, workAlone } from '../work.ts';
import { type CheckedFile, checkedFiles } from './checked-file.ts';
import { FindingsOfFile } from './findings-of-file.ts';
import { problemAt } from './problem.ts';
import { endsWithLineBreak, largestFile, problemsOfBytes, withoutMark } from './read-bytes.ts';
import { readFile } from './read-file.ts';
import { shownName } from './shown-name.ts';

/**
 * Checks a file and keeps it in memory for `runImport`. What is wrong is in the report; `importId` is
 * there only when nothing is. `isWhole`: somebody knows that the file is not cut. Refuses
 * IMPORT_STOPPED.
 */
export const checkFile = (
  house: House,
  file: File,
  { isWhole = false }: { isWhole?: boolean } = {},
): Promise<OrdsReport> =>
  workAlone(house, 'checking', async (work) => {
    const found = new FindingsOfFile();
    const fileName = shownName(file.name);
    const read = await readWhole(house, file, { found, work, isWhole });
    const isGood = read !== null && !found.hasProblems && found.rowCount > 0;
    const importId = isGood ? (v7() as ImportId) : null; // v7 makes the ids of ours
    if (read && importId) checkedFiles.keep(house, { importId, fileName, ...read });
    return { importId, fileName, layout: read?.layout ?? null, ...found.report() };
  });

type ReadWhole = Omit<CheckedFile, 'importId' | 'fileName'>;

const readWhole = async (
  house: House,
  file: File,
  { found, work, isWhole }: { found: FindingsOfFile; work: Work; isWhole: boolean },
): Promise<ReadWhole | null> => {
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
  if (read && !isWhole && !endsWithLineBreak(bytes)) addCut(read, found);
  return read;
};

/** Short files are written by hand, and their last line may do without its end (RFC 4180). */
const mostByHand = 100;

/** A file that stops within its last column looks whole but for the end of that line. */
const addCut = ({ rows }: ReadWhole, found: FindingsOfFile): void => {
  const last = rows.at(-1);
  if (!last || rows.length <= mostByHand || found.hasProblems) return;
  found.addPerhapsCut(problemAt(last.line, 'cut', { value: last.row.problem }));
};
