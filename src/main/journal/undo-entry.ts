/** Takes an act back: the store puts the rows back, each trade says what stands in the way. */
import type { House } from '#main/house.ts';
import { refuse } from '#main/refusal.ts';
import {
  readEntry as readStoredEntry,
  type JournalEntry as StoredEntry,
} from '#main/store/journal.ts';
import type { Actor, Writing } from '#main/store/store.ts';
import { type UndoGuards, type UndoRefusal, undo } from '#main/store/undo.ts';
import type { JournalEntry } from '#shared/contract/journal.ts';
import { acts } from '#shared/domain/acts.ts';
import type {
  CategoryId,
  ImportId,
  ItemId,
  JournalEntryId,
  MemberId,
  StaffId,
} from '#shared/domain/ids.ts';
import { reindex as reindexCategory } from '../categories/reindex.ts';
import { undoGuards as categoryGuards } from '../categories/undo.ts';
import { unindexSheetRows } from '../exchange/sheets/run/leftovers.ts';
import { undoGuards as exchangeGuards } from '../exchange/undo.ts';
import { reindex as reindexItem } from '../items/reindex.ts';
import { undoGuards as itemGuards } from '../items/undo.ts';
import { undoGuards as labelGuards } from '../labels/undo.ts';
import { undoGuards as loanGuards } from '../loans/undo.ts';
import { forgottenSince } from '../members/erase/undo.ts';
import { reindex as reindexMember } from '../members/reindex.ts';
import { undoGuards as memberGuards } from '../members/undo.ts';
import { undoGuards as placeGuards } from '../place/undo.ts';
import { undoGuards as sessionGuards } from '../repairs/sessions/undo.ts';
import { undoGuards as ticketGuards } from '../repairs/tickets/undo.ts';
import { undoGuards as shelfGuards } from '../shelves/undo.ts';
import { undoGuards as staffGuards } from '../staff/undo.ts';
import { noteLeft, noteRightsEnded } from '../staff/who-left.ts';
import { readEntry } from './list.ts';

const guardsOfTrades: UndoGuards = {
  ...placeGuards,
  ...staffGuards,
  ...memberGuards,
  ...loanGuards,
  ...categoryGuards,
  ...shelfGuards,
  ...itemGuards,
  ...labelGuards,
  ...sessionGuards,
  ...exchangeGuards,
  ...ticketGuards,
};

/** Whatever the act: nobody comes back who was erased, or let go. */
const guards: UndoGuards = Object.fromEntries(
  acts.map((act) => [
    act,
    async (tx: Writing, entry: StoredEntry) =>
      (await forgottenSince(tx, entry)) ?? (await guardsOfTrades[act]?.(tx, entry)) ?? null,
  ]),
);

/**
 * Undoes one act and answers its line, now undone; twice is once.
 * Refuses NOT_FOUND, NOT_UNDOABLE, ROLE_NEEDED, UNDO_FORBIDDEN with the later fact, and LAST_MANAGER or
 * NAME_TAKEN where the team would not hold.
 */
export const undoEntry = async (
  house: House,
  actor: Actor,
  id: JournalEntryId,
): Promise<JournalEntry> => {
  const former = await house.store.read((q) => readStoredEntry(q, id));
  const isSheet = former?.act === 'import-items' || former?.act === 'import-members';
  const write = isSheet ? house.store.writeLong : house.store.write;
  const { line, undone } = await write(actor, async (tx) => {
    const answer = await undo(tx, id, guards);
    if (!answer.isUndone) return refuseUndo(answer.refusal);
    await reindexTouched(tx, answer.entry);
    return { line: await readEntry(tx.q, id, actor.postId), undone: answer.entry };
  });
  if (undone.subject_kind === 'staff') noteStaff(house, undone);
  if (isSheet) await unindexSheetRows(house, undone.subject_id as ImportId); // its subject
  return line;
};

/** Never having come, they stand at no post either; made a manager by mistake, they hold no rights. */
const noteStaff = ({ store }: House, { act, subject_id }: StoredEntry): void => {
  const id = subject_id as StaffId; // the subject of an act on the team
  if (act === 'add-staff') noteLeft(store, id);
  else noteRightsEnded(store, id);
};

const refuseUndo = (refusal: UndoRefusal): never => {
  switch (refusal.code) {
    case 'UNDO_UNKNOWN':
      return refuse('NOT_FOUND', { thing: 'journal' });
    case 'UNDO_NOT_OFFERED':
      return refuse('NOT_UNDOABLE', { act: refusal.act });
    case 'UNDO_NEEDS_ROLE':
      return refuse('ROLE_NEEDED', { role: refusal.role });
    case 'UNDO_FORBIDDEN': {
      const { code, ...later } = refusal;
      return refuse(code, later);
    }
  }
};

/** What can be searched follows the rows that were put back. */
const reindexTouched = async (tx: Writing, entry: StoredEntry): Promise<void> => {
  for (const id of touchedIds<CategoryId>(entry, 'categories', null)) await reindexCategory(tx, id);
  for (const id of touchedIds(entry, 'items', entry.item_id)) await reindexItem(tx, id);
  for (const id of touchedIds(entry, 'members', entry.member_id)) await reindexMember(tx, id);
};

/** The things of a table whose words may have changed; other codes count for the thing that is named. */
const touchedIds = <Id extends CategoryId | ItemId | MemberId>(
  { rows }: StoredEntry,
  table: 'categories' | 'items' | 'members',
  named: Id | null,
): Set<Id> => {
  const ids = rows.filter(([name]) => name === table).map(([, id]) => id as Id); // ids of that table
  const hasAliases = rows.some(([name]) => name === 'aliases');
  return new Set(named !== null && hasAliases ? [...ids, named] : ids);
};
