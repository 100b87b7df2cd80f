/** Brings in what was checked: all of it or nothing. */
import type { House } from '#main/house.ts';
import { refuse } from '#main/refusal.ts';
import type { Actor } from '#main/store/store.ts';
import type { OrdsImport } from '#shared/contract/exchange.ts';
import type { ImportId } from '#shared/domain/ids.ts';
import { type CheckedFile, checkedFiles, type ReadRow } from '../check/checked-file.ts';
import { type Work, workAlone } from '../work.ts';
import { heldIds } from './held-ids.ts';
import { dropRows, sweepLeftovers } from './leftovers.ts';
import { importOf } from './list-imports.ts';
import { listStandingImports, selectImport } from './queries.ts';
import { rowsForBase } from './rows-for-base.ts';

/** Rows that are written in one go, in a few milliseconds. */
const lotSize = 500;

/**
 * Writes the rows lot by lot, then, in one act, the import by which they count. Asked again, answers
 * the import that came of it. Refuses IMPORT_GONE, IMPORT_STOPPED, IMPORT_REFUSED; nothing stays then.
 */
export const runImport = (house: House, actor: Actor, id: ImportId): Promise<OrdsImport> =>
  workAlone(house, 'writing', async (work) => {
    const done = await house.store.read((q) => selectImport(q, id));
    if (done && done.cancelled_at === null) return importOf(done);
    const file = checkedFiles.take(house, id) ?? refuse('IMPORT_GONE', {});
    await sweepLeftovers(house);
    try {
      await writeRows(house, file, work);
      return await standUp(house, actor, { file, work });
    } catch (error) {
      await dropRows(house, id);
      throw error;
    }
  });

const writeRows = async (house: House, file: CheckedFile, work: Work): Promise<void> => {
  const total = file.rows.length;
  const rows = byYear(file.rows);
  for (let at = 0; at < total; at += lotSize) {
    await house.store.addLot('imported_repairs', rowsForBase(file, rows.slice(at, at + lotSize)));
    work.reach(Math.min(at + lotSize, total), total);
    await work.pause();
  }
};

/**
 * Year after year, in the order of the file. What is counted is indexed by year: a lot of one year
 * touches a tenth of the pages that a lot of all years would write anew.
 */
const byYear = (rows: readonly ReadRow[]): ReadRow[] => {
  const years = new Map<string, ReadRow[]>();
  for (const read of rows) {
    const year = read.row.event_date.slice(0, 4);
    const known = years.get(year);
    if (known) known.push(read);
    else years.set(year, [read]);
  }
  return [...years.keys()].toSorted().flatMap((year) => years.get(year) ?? []);
};

/** The one act by which all rows count, when nothing with their ids has come in meanwhile. */
const standUp = async (
  house: House,
  actor: Actor,
  { file, work }: { file: CheckedFile; work: Work },
): Promise<OrdsImport> => {
  for (let besides = file.besides; ; ) {
    const written = await house.store.write(actor, async (tx) => {
      const standing = await listStandingImports(tx.q);
      if (standing.some(({ id }) => !besides.has(id))) return null;
      const { importId: id, fileName: file_name, layout, rows } = file;
      const row = { id, imported_at: tx.at, file_name, layout, row_count: rows.length };
      await tx.insert('imports', row);
      const subject = { kind: 'import', id } as const;
      const facts = { rows: rows.length };
      await tx.record({ act: 'import-repairs', subject, facts, role: 'manager' });
      return importOf({ ...row, cancelled_at: null });
    });
    if (written) return written;
    besides = await refuseWhenHeld(house, file, work);
  }
};

/** Another file came in since the check: looks at every id again. */
const refuseWhenHeld = async (house: House, file: CheckedFile, work: Work) => {
  const { besides, find } = await heldIds(house);
  for (let at = 0; at < file.rows.length; at += lotSize) {
    const some = file.rows.slice(at, at + lotSize);
    const held = await find(some.map(({ row }) => row.id));
    const first = some.find(({ row }) => held.has(row.id));
    if (first) return refuse('IMPORT_REFUSED', { line: first.line, id: first.row.id });
    await work.pause();
  }
  return besides;
};
