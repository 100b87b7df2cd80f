/** What was done, by whom, on what. Names are looked up now: the journal itself holds ids. */
import { readPlace } from '#main/place/settings.ts';
import { refuse } from '#main/refusal.ts';
import type { Reading } from '#main/store/store.ts';
import type { JournalEntry } from '#shared/contract/journal.ts';
import { addDays, type Day, startOf } from '#shared/domain/day.ts';
import type { ItemId, JournalEntryId, MemberId } from '#shared/domain/ids.ts';
import { listLines, type NamedLine } from './queries.ts';

export interface JournalFilters {
  /** A day of the place's own calendar. */
  readonly on?: Day | undefined;
  readonly itemId?: ItemId | undefined;
  readonly memberId?: MemberId | undefined;
  /** The post that asks, to tell its own acts from those of the post beside. */
  readonly postId?: string | undefined;
  /** At most 50 unless told. */
  readonly limit?: number;
  readonly offset?: number;
}

/** The acts asked for, last first. */
export const listJournal = async (
  q: Reading,
  { on, itemId, memberId, postId, limit = 50, offset = 0 }: JournalFilters,
): Promise<JournalEntry[]> => {
  const span = on === undefined ? {} : await spanOfDay(q, on);
  const lines = await listLines(q, { ...span, itemId, memberId }, { limit, offset });
  return lines.map((line) => entryOf(line, postId));
};

/** One act, as a post sees it. Refuses NOT_FOUND. */
export const readEntry = async (
  q: Reading,
  id: JournalEntryId,
  postId?: string,
): Promise<JournalEntry> => {
  const [line] = await listLines(q, { id }, { limit: 1 });
  return line ? entryOf(line, postId) : refuse('NOT_FOUND', { thing: 'journal' });
};

const spanOfDay = async (q: Reading, on: Day) => {
  const { timeZone } = await readPlace(q);
  return { since: startOf(on, timeZone), before: startOf(addDays(on, 1), timeZone) };
};

/** A line as a post sees it. */
export const entryOf = (line: NamedLine, postId: string | undefined): JournalEntry => ({
  id: line.id,
  at: line.at,
  act: line.act,
  staffName: line.author_name,
  subjectKind: line.subject_kind,
  subjectName: subjectNameOf(line),
  printed: printedIn(line),
  imported: importedIn(line),
  itemId: line.item_id,
  itemCode: line.item_code,
  itemName: line.item_name,
  memberId: line.member_id,
  memberName: memberNameOf(line),
  memberTag: line.member_erased_at === null ? null : line.member_code,
  isMine: line.post_id === postId,
  isUndoable: line.is_undoable === 1 && line.undone_by_id === null && !isForgotten(line),
  isUndone: line.undone_by_id !== null,
});

/** Nothing is taken back on somebody who was erased, nor on a loan whose borrower was let go. */
const isForgotten = ({ member_erased_at, borrower_erased_at }: NamedLine): boolean =>
  member_erased_at !== null || borrower_erased_at !== null;

const printedIn = ({ label_count: labels, sheet_count: sheets }: NamedLine) =>
  labels === null || sheets === null ? null : { labels, sheets };

/** Not the name of the file: it may be that of a person. */
const importedIn = ({ sheet_kind: kind, added, updated }: NamedLine) =>
  kind === null ? null : { kind, rows: (added ?? 0) + (updated ?? 0) };

/** Whoever was erased has no name any more, only a tag. */
const memberNameOf = ({ first_name, last_name, member_erased_at }: NamedLine): string | null =>
  (first_name === null && last_name === null) || member_erased_at !== null
    ? null
    : `${first_name ?? ''} ${last_name ?? ''}`.trim();

/** Many toasters come in an evening: the code says which. */
const ticketNameOf = ({ ticket_thing, ticket_code }: NamedLine): string | null =>
  ticket_thing === null || ticket_code === null ? null : `${ticket_thing}, ${ticket_code}`;

/** The name of what the act was done to; a loan is named by its object. */
const subjectNameOf = (line: NamedLine): string | null => {
  const names: Record<string, string | null> = {
    place: line.place_name,
    staff: line.person_name,
    category: line.category_name,
    shelf: line.shelf_name,
    item: line.item_name,
    loan: line.item_name,
    label: line.item_name ?? line.label_name,
    member: memberNameOf(line),
    ticket: ticketNameOf(line),
    import: line.import_name,
  };
  return names[line.subject_kind] ?? null;
};
