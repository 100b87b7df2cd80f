/**
 * Takes an act back, from what the journal kept of it.
 *
 * Rows that the act changed get their former columns back; rows that it inserted are cancelled,
 * never deleted. It is refused when a later act that still stands changed one of those rows: the
 * rows that the act changed, and of those that it inserted the ones its journal line names (the
 * subject, the item, the member, the loan). Other inserted rows are cancelled whatever came after.
 * An undone act and the line that undid it no longer stand, so acts can be undone one after another.
 */
import type { Act } from '#shared/domain/acts.ts';
import type { Instant } from '#shared/domain/day.ts';
import type { ImportId, JournalEntryId } from '#shared/domain/ids.ts';
import type { Role } from '#shared/domain/words.ts';
import { ActInProgress } from './act.ts';
import { type JournalEntry, markUndone, readEntry, type TouchedRow } from './journal.ts';
import { statementsOf } from './statements.ts';
import type { Reading, Writing } from './store.ts';

/** The act that stands in the way: undo that one first. */
export interface LaterFact {
  laterAct: string;
  laterAt: Instant;
  laterEntryId: JournalEntryId;
}

/** What only a trade can know, by act: a later fact that forbids this undo, or null. */
export type UndoGuards = Readonly<
  Partial<Record<Act, (tx: Writing, entry: JournalEntry) => Promise<LaterFact | null>>>
>;

export type UndoRefusal =
  | { code: 'UNDO_UNKNOWN' }
  | { code: 'UNDO_NOT_OFFERED'; act: string }
  | { code: 'UNDO_NEEDS_ROLE'; role: Role }
  | ({ code: 'UNDO_FORBIDDEN'; isLaterUndoable: boolean } & LaterFact);

/** Undone: the act, the line that undid it, and the rows to index again. Twice is once. */
export type UndoAnswer =
  | { isUndone: true; entry: JournalEntry; undoneById: JournalEntryId }
  | { isUndone: false; refusal: UndoRefusal };

/** Undoes one act and writes the journal line of it. A refusal changes nothing. */
export const undo = async (
  tx: Writing,
  entryId: JournalEntryId,
  guards: UndoGuards,
): Promise<UndoAnswer> => {
  if (!(tx instanceof ActInProgress)) throw new Error('undo works inside store.write');
  const entry = await readEntry(tx.q, entryId);
  if (!entry) return { isUndone: false, refusal: { code: 'UNDO_UNKNOWN' } };
  if (entry.undone_by_id) return { isUndone: true, entry, undoneById: entry.undone_by_id };
  const refusal = await refusalOf(tx, entry, guards);
  if (refusal) return { isUndone: false, refusal };
  return { isUndone: true, entry, undoneById: await takeBack(tx, entry) };
};

const refusalOf = async (
  tx: ActInProgress,
  entry: JournalEntry,
  guards: UndoGuards,
): Promise<UndoRefusal | null> => {
  if (!entry.isUndoable) return { code: 'UNDO_NOT_OFFERED', act: entry.act };
  if (entry.role === 'manager' && tx.actor.role !== 'manager') {
    return { code: 'UNDO_NEEDS_ROLE', role: entry.role };
  }
  const later = (await laterChange(tx.q, entry)) ?? (await guards[entry.act]?.(tx, entry));
  if (!later) return null;
  const isLaterUndoable = (await readEntry(tx.q, later.laterEntryId))?.isUndoable ?? false;
  return { code: 'UNDO_FORBIDDEN', ...later, isLaterUndoable };
};

/** The latest act that still stands and changed a row that this undo needs as the act left it. */
const laterChange = async (q: Reading, entry: JournalEntry): Promise<LaterFact | null> => {
  const named = [entry.subject_id, entry.item_id, entry.member_id, entry.loan_id];
  let latest: LaterFact | null = null;
  for (const [table, id, before, after] of entry.rows) {
    if (before === 0 && !named.includes(id)) continue;
    const found = await q
      .selectFrom('revisions')
      .innerJoin('journal', 'journal.id', 'revisions.entry_id')
      .select(['journal.act as laterAct', 'journal.at as laterAt', 'journal.id as laterEntryId'])
      .where('revisions.table_name', '=', table)
      .where('revisions.row_id', '=', id)
      .where('revisions.revision', '>=', after)
      .where('journal.undone_by_id', 'is', null)
      .where('journal.undoes_id', 'is', null)
      .orderBy('revisions.revision', 'desc')
      .limit(1)
      .executeTakeFirst();
    if (found && (!latest || found.laterEntryId > latest.laterEntryId)) latest = found;
  }
  return latest;
};

const takeBack = async (tx: ActInProgress, entry: JournalEntry): Promise<JournalEntryId> => {
  for (const row of entry.rows.toReversed()) {
    const [table, id, before] = row;
    if (table === 'sheet_imports') await tx.cancelLots(id as ImportId); // an id of that table
    if (before === 0) await tx.cancel(table, id);
    else await tx.changeColumns(table, id, await formerColumns(tx.q, entry, row));
  }
  const undoneById = await tx.recordLine(
    {
      act: 'undo',
      subject: { kind: entry.subject_kind, id: entry.subject_id },
      itemId: entry.item_id,
      memberId: entry.member_id,
      loanId: entry.loan_id,
      facts: { act: entry.act },
      isUndoable: false,
      role: entry.role,
    },
    entry.id,
  );
  await markUndone(statementsOf(tx.q), entry.id, undoneById);
  return undoneById;
};

/** What the columns were before the act, which may have changed the row more than once. */
const formerColumns = async (
  q: Reading,
  entry: JournalEntry,
  [table, id]: TouchedRow,
): Promise<Readonly<Record<string, unknown>>> => {
  const kept = await q
    .selectFrom('revisions')
    .select('row_json')
    .where('entry_id', '=', entry.id)
    .where('table_name', '=', table)
    .where('row_id', '=', id)
    .orderBy('revision', 'desc')
    .execute();
  return Object.assign({}, ...kept.map(({ row_json }) => JSON.parse(row_json)));
};
