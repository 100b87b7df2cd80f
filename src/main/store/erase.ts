/**
 * Takes personal words out of what the journal kept: former values would bring back at an undo, or
 * show in the file, what was forgotten. Inside a write, once its line is written: the line's own
 * revisions hold such words too.
 */
import type { SubjectKind } from '#shared/domain/acts.ts';
import { ActInProgress } from './act.ts';
import { statementsOf } from './statements.ts';
import type { Patch, Reading, RecordTable, Writing } from './store.ts';

/** The former values of some columns of a row. */
export type Former = Readonly<Record<string, unknown>>;

interface KeptRow {
  readonly revision: number;
  readonly row_json: string;
}

/** What a row was before each change of it, the first one first. */
export const readFormer = async (q: Reading, table: RecordTable, id: string): Promise<Former[]> =>
  (await keptRows(q, table, id)).map(({ row_json }) => JSON.parse(row_json)); // written by the journal

/** Keeps of what a row was only what `erase` leaves. */
export const eraseFormer = async (
  tx: Writing,
  { table, id }: { table: RecordTable; id: string },
  erase: (former: Former) => Former,
): Promise<void> => {
  for (const { revision, row_json } of await keptRows(tx.q, table, id)) {
    const left = JSON.stringify(erase(JSON.parse(row_json))); // written by the journal
    if (left === row_json) continue;
    await statementsOf(tx.q).run(
      'update revisions set row_json = ? where table_name = ? and row_id = ? and revision = ?',
      [left, table, id, revision],
    );
  }
};

/** Empties a row and takes it out of every list, as if it had never come; what it was is kept until `eraseFormer`. */
export const hideRow = async <T extends RecordTable>(
  tx: Writing,
  table: T,
  { id, patch }: { id: string; patch: Patch<T> },
): Promise<void> => {
  if (!(tx instanceof ActInProgress)) throw new Error('a row is hidden inside store.write');
  await tx.change(table, id, patch);
  await tx.cancel(table, id);
};

/** Takes off the journal's lines about a thing which member it was about. */
export const forgetMemberOf = (tx: Writing, kind: SubjectKind, id: string): Promise<void> =>
  statementsOf(tx.q).run(
    `update journal set member_id = null
      where subject_kind = ? and subject_id = ? and member_id is not null`,
    [kind, id],
  );

const keptRows = (q: Reading, table: RecordTable, id: string): Promise<KeptRow[]> =>
  statementsOf(q).all<KeptRow>(
    `select revision, row_json from revisions where table_name = ? and row_id = ?
      order by revision limit 100000`,
    [table, id],
  );
