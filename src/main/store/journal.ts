/**
 * The journal as the store reads and writes it: one line an act, with what it takes to undo it.
 * It names people and things by id only; former values live in `revisions`, by table and id, so that
 * an erasure reaches them.
 */
import type { Act, SubjectKind } from '#shared/domain/acts.ts';
import type { JournalEntryId } from '#shared/domain/ids.ts';
import type { JournalRow } from './schema.ts';
import type { Statements } from './statements.ts';
import type { Reading } from './store.ts';

/** A row an act touched, with its revision before (0: the act inserted it) and after. */
export type TouchedRow = readonly [table: string, id: string, before: number, after: number];

/** A journal line whose rows and facts are read. */
export interface JournalEntry
  extends Omit<JournalRow, 'act' | 'subject_kind' | 'rows' | 'facts' | 'is_undoable'> {
  act: Act;
  subject_kind: SubjectKind;
  rows: readonly TouchedRow[];
  facts: Readonly<Record<string, unknown>>;
  isUndoable: boolean;
}

/** What a changed row was: the former values of the columns that the act changed. */
export interface Revision {
  table: string;
  id: string;
  revision: number;
  former: Readonly<Record<string, unknown>>;
}

const insertLine = `insert into journal (id, at, staff_id, post_id, role, act, subject_kind,
  subject_id, item_id, member_id, loan_id, facts, rows, is_undoable, undoes_id)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

const insertRevision =
  'insert into revisions (table_name, row_id, revision, row_json, entry_id) values (?, ?, ?, ?, ?)';

/** Writes a line and the revisions that its act left behind. */
export const writeEntry = async (
  statements: Statements,
  entry: Omit<JournalEntry, 'undone_by_id'>,
  revisions: readonly Revision[],
): Promise<void> => {
  await statements.run(insertLine, [
    entry.id,
    entry.at,
    entry.staff_id,
    entry.post_id,
    entry.role,
    entry.act,
    entry.subject_kind,
    entry.subject_id,
    entry.item_id,
    entry.member_id,
    entry.loan_id,
    JSON.stringify(entry.facts),
    JSON.stringify(entry.rows),
    entry.isUndoable ? 1 : 0,
    entry.undoes_id,
  ]);
  for (const { table, id, revision, former } of revisions) {
    await statements.run(insertRevision, [table, id, revision, JSON.stringify(former), entry.id]);
  }
};

/** Says on an undone line which line undid it: the only column of the journal that ever changes. */
export const markUndone = (
  { run }: Statements,
  id: JournalEntryId,
  undoneById: JournalEntryId,
): Promise<void> => run('update journal set undone_by_id = ? where id = ?', [undoneById, id]);

/** The last line of the journal: every id of its act was made before. */
export const findLastEntryId = async (q: Reading): Promise<JournalEntryId | undefined> => {
  const line = await q
    .selectFrom('journal')
    .select('id')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return line?.id;
};

/** One journal line, or undefined when there is none with this id. */
export const readEntry = async (
  q: Reading,
  id: JournalEntryId,
): Promise<JournalEntry | undefined> => {
  const line = await q
    .selectFrom('journal')
    .select(['id', 'at', 'staff_id', 'post_id', 'role', 'act', 'subject_kind', 'subject_id'])
    .select(['item_id', 'member_id', 'loan_id', 'facts', 'rows', 'is_undoable'])
    .select(['undoes_id', 'undone_by_id'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!line) return undefined;
  const { act, subject_kind, rows, facts, is_undoable, ...rest } = line;
  return {
    ...rest,
    act: act as Act, // written by writeEntry alone
    subject_kind: subject_kind as SubjectKind, // written by writeEntry alone
    rows: JSON.parse(rows), // written by writeEntry alone
    facts: JSON.parse(facts), // written by writeEntry alone
    isUndoable: is_undoable === 1,
  };
};
