/** Every write: who, when, what, on which object; and taking it back. */
import { z } from 'zod';
import { acts } from '#shared/domain/acts.ts';
import { day, instant } from '#shared/domain/day.ts';
import { itemId, journalEntryId, memberId, staffId } from '#shared/domain/ids.ts';
import { sheetKind } from '#shared/domain/sheets/sheet-words.ts';
import { page, reads, writes } from './procedure.ts';
import { mayRefuse } from './refusals.ts';

/** Names are looked up when the list is read: the journal itself holds ids. */
export const journalEntry = z.object({
  id: journalEntryId,
  at: instant,
  act: z.string(),
  staffName: z.string().nullable(),
  subjectKind: z.string(),
  subjectName: z.string().nullable(),
  /** How much was printed, where the act is a print of labels. */
  printed: z.object({ labels: z.int(), sheets: z.int() }).nullable(),
  /** How much came in or was changed, where the act is an import of a spreadsheet. */
  imported: z.object({ kind: sheetKind, rows: z.int() }).nullable(),
  itemId: itemId.nullable(),
  itemCode: z.string().nullable(),
  itemName: z.string().nullable(),
  memberId: memberId.nullable(),
  memberName: z.string().nullable(),
  /** What stands for the name of somebody who was erased: drawn by lot, it says nothing of them. */
  memberTag: z.string().nullable(),
  /** Done at the post that asks: its undo key takes this one back, not that of the post beside. */
  isMine: z.boolean(),
  isUndoable: z.boolean(),
  isUndone: z.boolean(),
});
export type JournalEntry = z.infer<typeof journalEntry>;

const journalFilter = z.object({
  fromOn: day.optional(),
  untilOn: day.optional(),
  /** `nobody`: acts of which nobody was picked. */
  staffId: staffId.or(z.literal('nobody')).optional(),
  act: z.enum(acts).optional(),
  itemId: itemId.optional(),
  memberId: memberId.optional(),
});
export type JournalFilter = z.infer<typeof journalFilter>;

export const journal = {
  /** The day's acts, last first; all days when none is given. */
  list: reads('/journal')
    .input(
      z.object({
        on: day.optional(),
        itemId: itemId.optional(),
        memberId: memberId.optional(),
        offset: z.int().min(0).default(0),
        limit: z.int().min(1).max(500).default(50),
      }),
    )
    .output(z.array(journalEntry)),
  /** For a manager: any days, one person, one act, one thing; the last first. */
  search: reads('/journal/search', 'manager')
    .input(journalFilter.extend(page.shape))
    .output(z.object({ entries: z.array(journalEntry), total: z.int() })),
  /** The same as a file for spreadsheets, whole, in the language of the place. */
  export: writes('/journal/export', 'manager')
    .input(journalFilter.extend({ as: z.enum(['csv', 'xlsx']) }))
    .output(z.file()),
  undo: writes('/journal/undo')
    .input(z.object({ id: journalEntryId }))
    .output(journalEntry)
    .errors(mayRefuse('NOT_UNDOABLE', 'UNDO_FORBIDDEN', 'LAST_MANAGER', 'NAME_TAKEN')),
};
