import { existsSync } from 'node:fs';
import { access } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import Libsql from 'libsql';
import { SqliteError, translated } from './sqlite-error.ts';
import { Statement } from './statement.ts';
import { transactionOf } from './transaction.ts';

interface Options {
  readonly?: boolean;
  fileMustExist?: boolean;
  /** Milliseconds to wait for a lock. */
  timeout?: number;
}

/**
 * better-sqlite3 over libsql, for the Electron that tests use where no newer one can be fetched:
 * its Node cannot load better-sqlite3. Only what the store and Kysely use; never shipped.
 */
class Database {
  static readonly SqliteError = SqliteError;
  readonly name: string;
  readonly readonly: boolean;
  readonly memory: boolean;
  readonly #native: Libsql.Database;
  #isOpen = true;

  constructor(filename = '', options: Options = {}) {
    this.name = filename;
    this.readonly = options.readonly === true;
    this.memory = filename === '' || filename === ':memory:';
    const address = this.memory ? ':memory:' : addressOf(filename, options);
    this.#native = translated(() => new Libsql(address));
    this.exec(`PRAGMA busy_timeout = ${options.timeout ?? 5_000}`);
    this.exec('PRAGMA foreign_keys = ON');
  }

  get open(): boolean {
    return this.#isOpen;
  }

  get inTransaction(): boolean {
    return this.#isOpen && this.#native.inTransaction;
  }

  prepare(sql: string): Statement {
    return new Statement(this.#openBase(), sql);
  }

  exec(sql: string): this {
    translated(() => this.#openBase().exec(sql));
    return this;
  }

  pragma(source: string, options: { simple?: boolean } = {}): unknown {
    const statement = this.prepare(`PRAGMA ${source}`);
    if (statement.reader) {
      return options.simple ? statement.pluck().get() : statement.all();
    }
    statement.run();
    return options.simple ? undefined : [];
  }

  transaction(work: (...given: unknown[]) => unknown): ReturnType<typeof transactionOf> {
    if (typeof work !== 'function') {
      throw new TypeError('Expected first argument to be a function');
    }
    return transactionOf(this, work);
  }

  /** Copies the base at once, whatever `progress` would have asked. */
  async backup(filename: string): Promise<{ totalPages: number; remainingPages: number }> {
    await access(dirname(filename)).catch(() => {
      throw new TypeError('Cannot save backup because the directory does not exist');
    });
    // Refused within a transaction, which better-sqlite3 lets its copy see through.
    const source = this.inTransaction ? new Database(this.name) : this;
    source.prepare('VACUUM INTO ?').run(filename);
    if (source !== this) source.close();
    return { totalPages: Number(this.pragma('page_count', { simple: true })), remainingPages: 0 };
  }

  defaultSafeIntegers(isOn = true): this {
    this.#openBase().defaultSafeIntegers(isOn);
    return this;
  }

  close(): this {
    if (this.#isOpen) this.#native.close();
    this.#isOpen = false;
    return this;
  }

  #openBase(): Libsql.Database {
    if (!this.#isOpen) throw new TypeError('The database connection is not open');
    return this.#native;
  }
}

/** libsql ignores these options but passes addresses on to SQLite, which knows them as modes. */
function addressOf(filename: string, options: Options): string {
  if (!existsSync(dirname(filename))) {
    throw new TypeError('Cannot open database because the directory does not exist');
  }
  const mode = options.readonly ? 'ro' : options.fileMustExist ? 'rw' : 'rwc';
  return `file:${pathToFileURL(resolve(filename)).pathname}?mode=${mode}`;
}

// biome-ignore lint/style/noDefaultExport: stands in for better-sqlite3, which is a default import.
export default Database;
