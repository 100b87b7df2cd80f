/**
 * Kysely's SQLite driver with four differences: a write takes its lock when it begins (a deferred
 * one can find out too late that it may not write), a rollback that SQLite already did is no error,
 * statements are prepared once, and a base whose file is gone takes no more writes.
 */
import type { Database, Statement } from 'better-sqlite3';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
  type TransactionSettings,
} from 'kysely';
import { watchFile } from './watch-file.ts';

/** More different statements than the application has; lists of any length may make more. */
const keptStatements = 500;

export class ImmediateDialect extends SqliteDialect {
  readonly #database: Database;

  constructor(database: Database) {
    super({ database });
    this.#database = database;
  }

  override createDriver(): Driver {
    return new ImmediateDriver(this.#database);
  }
}

class ImmediateDriver extends SqliteDriver {
  readonly #database: Database;
  readonly #requireThere: () => void;
  #isWriting = false;

  constructor(database: Database) {
    super({ database: preparedOnce(database) });
    this.#database = database;
    this.#requireThere = watchFile(database.name);
  }

  override async beginTransaction(
    connection: DatabaseConnection,
    settings?: TransactionSettings,
  ): Promise<void> {
    this.#isWriting = settings?.accessMode !== 'read only';
    if (this.#isWriting) this.#requireThere();
    const begin = this.#isWriting ? 'begin immediate' : 'begin';
    await connection.executeQuery(CompiledQuery.raw(begin));
  }

  /** What is written is there for the next start only if the file still has its name. */
  override async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await super.commitTransaction(connection);
    if (this.#isWriting) this.#requireThere();
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.inTransaction) await super.rollbackTransaction(connection);
  }
}

/** The database as Kysely sees it, with its statements kept by their SQL, oldest dropped first. */
const preparedOnce = (database: Database): SqliteDatabase => {
  const statements = new Map<string, Statement>();
  return {
    close: () => {
      statements.clear();
      database.close();
    },
    prepare: (sql) => {
      const known = statements.get(sql);
      if (known) return known;
      const statement = database.prepare(sql);
      const [oldest] = statements.keys();
      if (statements.size >= keptStatements && oldest !== undefined) statements.delete(oldest);
      statements.set(sql, statement);
      return statement;
    },
  };
};
