/** Which files may leave the disk: those that nothing names any more. */
import type { Reading } from '#main/store/store.ts';
import type { TicketId } from '#shared/domain/ids.ts';
import { selectNamedFiles } from './queries.ts';

/** Those of these files that nothing names; what these tickets name does not count. */
export const unnamedFiles = async (
  q: Reading,
  files: readonly string[],
  butTicketIds: readonly TicketId[] = [],
): Promise<string[]> => {
  if (files.length === 0) return [];
  const named = new Set((await selectNamedFiles(q, files, butTicketIds)).map(({ file }) => file));
  return files.filter((file) => !named.has(file));
};
