/**
 * The only two doors to the base, and what is found behind them.
 *
 * `read` gives one picture of the base; `write` is one transaction that ends with one journal line.
 * Inside either, use nothing but the handle it gives, and await nothing else: on SQLite there is one
 * connection, and a second use of the store inside the first is refused as a bug.
 */
import type { ReadonlyKysely } from 'kysely/readonly';
import type { Act, SubjectKind } from '#shared/domain/acts.ts';
import type { Instant } from '#shared/domain/day.ts';
import type {
  ImportId,
  ItemId,
  JournalEntryId,
  LoanId,
  MemberId,
  StaffId,
} from '#shared/domain/ids.ts';
import type { Role } from '#shared/domain/words.ts';
import type { Schema, Written } from './schema.ts';
import type { SearchKind } from './search/kinds.ts';
import type { SearchEntry } from './search/search-entry.ts';

/** The present moment. Injected, so that a test decides what time it is. */
export type Clock = () => Instant;

/** Who acts: the name that was picked at this post, if any, and the role that window holds now. */
export interface Actor {
  staffId: StaffId | null;
  postId: string;
  role: Role;
}

/** A handle that can only select. */
export type Reading = ReadonlyKysely<Schema>;

/** Tables whose rows carry a revision: written by `insert` and `change`, taken back by an undo. */
export type RecordTable = {
  [T in keyof Schema]: Schema[T] extends Written & { id: string } ? T : never;
}[keyof Schema];

/** Tables whose rows come in by lots and cancelled, and stand once `Writing.letStand` says so. */
export const sheetTables = [
  'categories',
  'shelves',
  'items',
  'members',
  'aliases',
  'accessories',
  'memberships',
  'label_queue',
] as const;
export type SheetTable = (typeof sheetTables)[number];

/** Tables that are filled in lots before the act that makes their rows count: see `Store.addLot`. */
export type LotTable = 'imported_repairs' | SheetTable;

/** A row of a lot: the store gives it its id. */
export type LotRow<T extends LotTable> = Omit<NewRow<T>, 'id'>;

/** Counters and secrets: no revision, no journal line, never undone. */
export type CounterTable = 'numbering' | 'secrets';

type Nullable<Row> = { [C in keyof Row]: null extends Row[C] ? C : never }[keyof Row];
type Columns<T extends RecordTable> = Omit<Schema[T], keyof Written>;

/** A row to insert: the store adds revision and cancelled_at; columns left out are null. */
export type NewRow<T extends RecordTable> = Omit<Columns<T>, Nullable<Columns<T>>> &
  Partial<Pick<Columns<T>, Nullable<Columns<T>>>>;

/** The columns of a row to change. */
export type Patch<T extends RecordTable> = Partial<Omit<Columns<T>, 'id'>>;

/** The line that closes an act. It names people and things by id only: `facts` holds no free text. */
export interface JournalDraft {
  act: Act;
  subject: { kind: SubjectKind; id: string };
  itemId?: ItemId | null;
  memberId?: MemberId | null;
  loanId?: LoanId | null;
  facts?: Readonly<Record<string, unknown>>;
  /** Overrides, restores and erasures say false. Default true. */
  isUndoable?: boolean;
  /** The role this act needed; its undo needs the same. */
  role: Role;
}

/** One act being written. Nothing of it is kept unless all of it is. */
export interface Writing {
  readonly q: Reading;
  readonly actor: Actor;
  /** One instant for the whole act. */
  readonly at: Instant;
  /** A new UUIDv7 for a row of this act; ids of one store sort as they were made. */
  newId<Id extends string>(): Id;
  /** Adds a row at revision 1. */
  insert<T extends RecordTable>(table: T, row: NewRow<T>): Promise<void>;
  /** Changes a row and keeps what it was; does nothing when the patch changes nothing. */
  change<T extends RecordTable>(table: T, id: string, patch: Patch<T>): Promise<void>;
  /** Sets a counter or a secret, without journal line and without undo. */
  bump<T extends CounterTable>(table: T, row: Schema[T]): Promise<void>;
  /** Lets the rows stand that came in by lots under this import; the undo of this act cancels them again. */
  letStand(importId: ImportId): Promise<void>;
  /** Serves others within `writeLong`; awaited after each few hundred rows. Nothing within `write`. */
  breathe(): Promise<void>;
  /** Writes the journal line: the last thing an act does, exactly once. */
  record(draft: JournalDraft): Promise<JournalEntryId>;
}

/** What a short transaction of lots may do. */
export interface Lots {
  add<T extends LotTable>(table: T, rows: readonly LotRow<T>[]): Promise<string[]>;
  /** Puts things into the search that are not in it yet. */
  index(kind: SearchKind, entries: readonly (SearchEntry & { id: string })[]): Promise<void>;
}

export interface Store {
  /** Answers from one picture of the base: what others write meanwhile is not seen. */
  read<T>(work: (q: Reading) => Promise<T>): Promise<T>;
  /**
   * One act, wholly kept or wholly forgotten. On PostgreSQL `work` may run again after a conflict:
   * it must touch nothing but `tx`. Throws `UnrecordedAct` when rows changed and no line was recorded,
   * `StoreUnusable` when the base cannot take it (disk full, read-only, locked by somebody else).
   */
  write<T>(actor: Actor, work: (tx: Writing) => Promise<T>): Promise<T>;
  /**
   * `write` for an act of a hundred thousand rows, which awaits `breathe`: meanwhile others read what was
   * before it, and whoever writes goes first, so that `work` runs again, as after a conflict.
   */
  writeLong<T>(actor: Actor, work: (tx: Writing) => Promise<T>): Promise<T>;
  /**
   * Adds rows that do not count yet, in one short transaction without a journal line. A hundred thousand
   * rows in one act would hold everybody else up for seconds: they come in lots, and one act at the end
   * writes the row by which they count. Until then, and for ever if it never comes, nobody sees them.
   * All rows of a lot have the same columns. Answers their ids, in their order.
   */
  addLot<T extends LotTable>(table: T, rows: readonly LotRow<T>[]): Promise<string[]>;
  /** Removes rows that never came to count. The only rows of the base that are ever deleted. */
  dropLot(table: LotTable, ids: readonly string[]): Promise<void>;
  /** Several lots in one short transaction, and the search of what they hold: see `addLot`. */
  addLots(fill: (lots: Lots) => Promise<void>): Promise<void>;
  /** Takes things out of the search; one that is not in it is no error. */
  unindexLot(kind: SearchKind, ids: readonly string[]): Promise<void>;
  /**
   * Leaves nothing that no row holds any more: neither beside the base nor in what its file keeps unused.
   * Others are served meanwhile. False when somebody who reads has kept it from that for half a minute.
   * SQLite alone: a server's files are not ours.
   */
  wipe(): Promise<boolean>;
  close(): Promise<void>;
}
