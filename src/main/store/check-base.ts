/** Reads a base for damage, without changing a byte of it. Runs apart: a large one takes seconds. */
import Database from 'better-sqlite3';

export interface BaseCheck {
  isSound: boolean;
  /** What SQLite says of it, in its words, for the log: tables and pages, never what stands in them. */
  faults: string[];
}

/** Enough to know what kind of damage it is. */
const mostFaults = 20;

/**
 * Reads every page of the base at `path`; a whole check compares the indexes with their rows and follows
 * every key as well. Throws what the driver throws where the file cannot be reached at all.
 */
export const checkBase = ({ path, isWhole }: { path: string; isWhole: boolean }): BaseCheck => {
  const pragma = isWhole ? 'integrity_check' : 'quick_check';
  try {
    const base = new Database(path, { readonly: true, fileMustExist: true });
    try {
      const said = base.prepare<[], string>(`pragma ${pragma}(${mostFaults})`).pluck().all();
      const faults = said.filter((one) => one !== 'ok');
      if (isWhole) faults.push(...looseKeys(base));
      return { isSound: faults.length === 0, faults };
    } finally {
      base.close();
    }
  } catch (error) {
    if (!isDamage(error)) throw error;
    return { isSound: false, faults: [error.message] };
  }
};

/** What a driver says of a file that is not, or no more, a whole base. */
export const isDamage = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && /^SQLITE_(CORRUPT|NOTADB)/.test(String(error.code));

/** Whether a key of the base at `path` points nowhere; `null` where that cannot be read. */
export const hasLooseKeys = ({ path }: { path: string }): boolean | null => {
  try {
    const base = new Database(path, { readonly: true, fileMustExist: true });
    try {
      return base.prepare('pragma foreign_key_check').get() !== undefined;
    } finally {
      base.close();
    }
  } catch {
    return null;
  }
};

const looseKeys = (base: Database.Database): string[] =>
  base
    .prepare<[], { table: string; rowid: number }>('pragma foreign_key_check')
    .all()
    .slice(0, mostFaults)
    .map(({ table, rowid }) => `a key of ${table}, row ${rowid}, points nowhere`);
