import type Libsql from 'libsql';
import { type Binding, bindingOf, type Wanted, wantedBy } from './parameters.ts';
import { translated } from './sqlite-error.ts';

type Row = unknown[];
type NativeStatement = Libsql.Statement<unknown[]>;

/** What a statement changed. */
export interface Changes {
  changes: number;
  lastInsertRowid: number | bigint;
}

/**
 * A prepared statement as better-sqlite3 has it. Rows are read as arrays, to the end and at once:
 * a statement that libsql leaves half read keeps its snapshot and forbids VACUUM.
 */
export class Statement {
  readonly source: string;
  readonly #native: NativeStatement;
  readonly #base: Libsql.Database;
  readonly #wanted: Wanted;
  #bound: Binding | undefined;
  #shape: 'object' | 'array' | 'first' = 'object';

  constructor(base: Libsql.Database, source: string) {
    this.source = source;
    this.#base = base;
    this.#wanted = wantedBy(source);
    this.#native = translated(() => base.prepare(source));
    if (this.reader) this.#native.raw();
  }

  /** Whether it answers rows. */
  get reader(): boolean {
    return this.#native.reader;
  }

  /** Whether it only reads. The test base knows it of what answers rows and names no change. */
  get readonly(): boolean {
    return this.reader && !/\b(insert|update|delete|replace)\b/i.test(this.source);
  }

  all(...given: unknown[]): unknown[] {
    const rows = this.#rows(given);
    if (this.#shape === 'array') return rows;
    if (this.#shape === 'first') return rows.map((row) => row[0]);
    const names = this.#native.columns().map((column) => column.name);
    return rows.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index]])));
  }

  get(...given: unknown[]): unknown {
    return this.all(...given)[0];
  }

  iterate(...given: unknown[]): IterableIterator<unknown> {
    return this.all(...given).values();
  }

  run(...given: unknown[]): Changes {
    if (this.reader) return this.#runReader(given);
    const binding = this.#binding(given);
    const { changes, lastInsertRowid } = translated(() => this.#native.run(binding));
    return { changes, lastInsertRowid };
  }

  bind(...given: unknown[]): this {
    if (this.#bound) {
      throw new TypeError('The bind() method can only be invoked once per statement object');
    }
    this.#bound = bindingOf(given, this.#wanted);
    return this;
  }

  pluck(isOn = true): this {
    this.#shape = isOn ? 'first' : 'object';
    return this;
  }

  raw(isOn = true): this {
    this.#shape = isOn ? 'array' : 'object';
    return this;
  }

  safeIntegers(isOn = true): this {
    this.#native.safeIntegers(isOn);
    return this;
  }

  columns(): Libsql.ColumnDefinition[] {
    return this.#native.columns();
  }

  #rows(given: readonly unknown[]): Row[] {
    if (!this.reader) {
      throw new TypeError('This statement does not return data. Use run() instead');
    }
    const binding = this.#binding(given);
    // The statement was set to answer arrays when it was prepared.
    return translated(() => [...this.#native.iterate(binding)]) as Row[];
  }

  #runReader(given: readonly unknown[]): Changes {
    const before = this.#count('total_changes()');
    this.#rows(given);
    const isChange = this.#count('total_changes()') !== before;
    return {
      changes: isChange ? this.#count('changes()') : 0,
      lastInsertRowid: this.#count('last_insert_rowid()'),
    };
  }

  #count(what: string): number {
    const [row] = [...this.#base.prepare(`SELECT ${what}`).raw().iterate([])] as [[number]];
    return row[0];
  }

  #binding(given: readonly unknown[]): Binding {
    if (!this.#bound) return bindingOf(given, this.#wanted);
    if (given.length === 0) return this.#bound;
    throw new TypeError('This statement already has bound parameters');
  }
}
