/** One act being written: the `Writing` that a use case holds, and what the undo needs beyond it. */

import type { Instant } from '#shared/domain/day.ts';
import type { ImportId, JournalEntryId } from '#shared/domain/ids.ts';
import { MissingRow, UnrecordedAct } from './errors.ts';
import { type Revision, type TouchedRow, writeEntry } from './journal.ts';
import { cancelLots, letLotsStand } from './lots.ts';
import { insertSql, selectSql, updateSql, upsertSql } from './row-sql.ts';
import type { Schema } from './schema.ts';
import { type Statements, statementsOf, type Value } from './statements.ts';
import type {
  Actor,
  CounterTable,
  JournalDraft,
  NewRow,
  Patch,
  Reading,
  RecordTable,
  Writing,
} from './store.ts';

type Columns = Readonly<Record<string, unknown>>;

const counterKeys = { numbering: 'letter', secrets: 'id' } as const satisfies Record<
  CounterTable,
  string
>;

export class ActInProgress implements Writing {
  readonly q: Reading;
  readonly actor: Actor;
  readonly at: Instant;
  breathe: () => Promise<void> = async () => undefined;
  readonly #statements: Statements;
  readonly #makeId: (at: Instant) => string;
  readonly #touched = new Map<string, TouchedRow>();
  readonly #revisions: Revision[] = [];
  #isRecorded = false;

  constructor(q: Reading, actor: Actor, at: Instant, makeId: (at: Instant) => string) {
    this.q = q;
    this.actor = actor;
    this.at = at;
    this.#statements = statementsOf(q);
    this.#makeId = makeId;
  }

  newId<Id extends string>(): Id {
    return this.#makeId(this.at) as Id; // every id of ours is a UUIDv7; its brand is the caller's
  }

  async insert<T extends RecordTable>(table: T, row: NewRow<T>): Promise<void> {
    this.#refuseWhenRecorded();
    const columns = row as Columns; // every value is a Value: the schema has text and integers only
    await this.#statements.run(insertSql(table, Object.keys(columns)), valuesOf(columns));
    this.#touch(table, String(columns['id']), 0, 1);
  }

  async change<T extends RecordTable>(table: T, id: string, patch: Patch<T>): Promise<void> {
    await this.changeColumns(table, id, patch as Columns); // as in insert
  }

  async bump<T extends CounterTable>(table: T, row: Schema[T]): Promise<void> {
    const columns = { ...row } as Columns; // as in insert
    const sql = upsertSql(table, Object.keys(columns), counterKeys[table]);
    await this.#statements.run(sql, valuesOf(columns));
  }

  async letStand(importId: ImportId): Promise<void> {
    this.#refuseWhenRecorded();
    await letLotsStand(this.#statements, importId, this.breathe);
  }

  /** Cancels again what `letStand` let stand, when its act is undone. */
  async cancelLots(importId: ImportId): Promise<void> {
    await cancelLots(this.#statements, { importId, at: this.at }, this.breathe);
  }

  async record(draft: JournalDraft): Promise<JournalEntryId> {
    return await this.recordLine(draft, null);
  }

  /** `change` on any column, `cancelled_at` too: for `change` itself and for the undo. */
  async changeColumns(table: string, id: string, patch: Columns): Promise<void> {
    this.#refuseWhenRecorded();
    const names = Object.keys(patch).filter((name) => patch[name] !== undefined);
    if (names.length === 0) return;
    const [row] = await this.#statements.all<Columns>(selectSql(table, names), [id]);
    if (!row) throw new MissingRow(`${table} has no row ${id}`);
    const changed = names.filter((name) => row[name] !== patch[name]);
    if (changed.length === 0) return;
    const revision = Number(row['revision']);
    const values = changed.map((name) => patch[name] as Value); // as in insert
    await this.#statements.run(updateSql(table, changed), [...values, revision + 1, id]);
    const former = Object.fromEntries(changed.map((name) => [name, row[name]]));
    this.#revisions.push({ table, id, revision, former });
    this.#touch(table, id, revision, revision + 1);
  }

  /** Cancels a row that the act undone had inserted; a row cancelled before keeps its instant. */
  async cancel(table: string, id: string): Promise<void> {
    const [row] = await this.#statements.all<Columns>(selectSql(table, ['cancelled_at']), [id]);
    if (row?.['cancelled_at'] === null) {
      await this.changeColumns(table, id, { cancelled_at: this.at });
    }
  }

  /** `record`, with the line that this one undoes. */
  async recordLine(draft: JournalDraft, undoesId: JournalEntryId | null): Promise<JournalEntryId> {
    this.#refuseWhenRecorded();
    this.#isRecorded = true;
    const id = this.newId<JournalEntryId>();
    const entry = {
      id,
      at: this.at,
      staff_id: this.actor.staffId,
      post_id: this.actor.postId,
      role: draft.role,
      act: draft.act,
      subject_kind: draft.subject.kind,
      subject_id: draft.subject.id,
      item_id: draft.itemId ?? null,
      member_id: draft.memberId ?? null,
      loan_id: draft.loanId ?? null,
      facts: draft.facts ?? {},
      rows: [...this.#touched.values()],
      isUndoable: draft.isUndoable ?? true,
      undoes_id: undoesId,
    };
    await writeEntry(this.#statements, entry, this.#revisions);
    return id;
  }

  /** Throws when rows changed and no line says why. */
  refuseWhenUnrecorded(): void {
    if (this.#touched.size === 0 || this.#isRecorded) return;
    const rows = [...this.#touched.values()].map(([table, id]) => `${table} ${id}`);
    throw new UnrecordedAct(`rows changed without a journal line: ${rows.join(', ')}`);
  }

  #touch(table: string, id: string, before: number, after: number): void {
    const key = `${table}/${id}`;
    const first = this.#touched.get(key)?.[2] ?? before;
    this.#touched.set(key, [table, id, first, after]);
  }

  #refuseWhenRecorded(): void {
    if (this.#isRecorded)
      throw new UnrecordedAct('the journal line is written: this act is closed');
  }
}

const valuesOf = (columns: Columns): Value[] =>
  Object.values(columns).map((value) => (value ?? null) as Value); // as in insert
