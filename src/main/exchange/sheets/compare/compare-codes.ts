/** Codes of ours in a sheet: borne once in the file, and by nothing else in the base. */
import { readingOf } from '#main/items/aliases.ts';
import type { Reading } from '#main/store/store.ts';
import type { SheetProblem } from '#shared/contract/sheets.ts';
import { parseInventoryCode } from '#shared/domain/inventory-code.ts';
import { problemAt } from '../table/table.ts';
import type { Entry } from './comparison.ts';
import { listBorneCodes } from './queries.ts';

/** Codes that two rows bear. `lines` keeps the first line of each, over all lots. */
export const codesTwice = (entries: readonly Entry[], lines: Map<string, number>): SheetProblem[] =>
  entries.flatMap(({ code, line }) => {
    if (code === null) return [];
    const otherLine = lines.get(code);
    if (otherLine !== undefined) return [problemAt(line, 'code-twice', { value: code, otherLine })];
    lines.set(code, line);
    return [];
  });

/**
 * Codes of ours among the other codes that something bears, and codes that are somebody's other code.
 * A code that a thing of this kind bears is a duplicate instead.
 */
export const codesTaken = async (
  q: Reading,
  entries: readonly Entry[],
  ownCodes: ReadonlySet<string>,
): Promise<SheetProblem[]> => {
  const asked = entries.flatMap(({ line, code, aliases }) => {
    const own = code !== null && !ownCodes.has(code) ? [{ line, code: code as string }] : [];
    const ours = aliases.filter((alias) => parseInventoryCode(alias).kind === 'code');
    return [...own, ...ours.map((alias) => ({ line, code: readingOf(alias) }))];
  });
  if (asked.length === 0) return [];
  const borne = await listBorneCodes(
    q,
    asked.map(({ code }) => code),
  );
  return asked
    .filter(({ code }) => borne.has(code))
    .map(({ line, code }) => problemAt(line, 'code-taken', { value: code }));
};
