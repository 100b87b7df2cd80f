/** What has been done in a base since a line of its journal. Runs apart, on a base that others may have open. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { isDamage } from './check-base.ts';
import { lendFirstPage } from './first-page.ts';
import { readRows } from './salvage.ts';

export interface DoneSince {
  acts: number;
  loans: number;
  returns: number;
  members: number;
  items: number;
  tickets: number;
  /** Nobody can tell: the base cannot be read, or is not the one that was copied. */
  isUnknown: boolean;
  /** Pages of it cannot be read: it is at least as much as was counted. */
  hasHoles: boolean;
}

export interface WhichBase {
  readonly path: string;
  /** The first and the last line of the journal of the copy; `null` when it has none. */
  readonly firstEntryId: string | null;
  readonly lastEntryId: string | null;
  /** A copy whose first page helps where that of the base is damaged, and a folder to do so in. */
  readonly help: { readonly copy: string; readonly workFolder: string } | null;
}

const none = { acts: 0, loans: 0, returns: 0, members: 0, items: 0, tickets: 0 };
const unknown: DoneSince = { ...none, isUnknown: true, hasHoles: true };

/** The folder to work in is gone afterwards. */
export const countSince = (which: WhichBase): DoneSince => {
  const done = countIn(which);
  return done.isUnknown && which.help ? (countWithHelp(which, which.help) ?? done) : done;
};

const countWithHelp = (
  which: WhichBase,
  { copy, workFolder }: NonNullable<WhichBase['help']>,
): DoneSince | null => {
  const lent = join(workFolder, 'etabli.db');
  try {
    mkdirSync(workFolder, { recursive: true, mode: 0o700 });
    return lendFirstPage({ path: which.path, copy, to: lent })
      ? countIn({ ...which, path: lent })
      : null;
  } catch {
    return null; // a disk that is full, a base that is gone
  } finally {
    rmSync(workFolder, { recursive: true, force: true });
  }
};

/** Ids of one base sort as they were made, whatever its clock said. */
const countIn = ({ path, firstEntryId, lastEntryId }: WhichBase): DoneSince => {
  try {
    const base = new Database(path, { readonly: true, fileMustExist: true });
    try {
      if (isAnother(base, firstEntryId)) return unknown;
      return countRows(base, lastEntryId ?? '');
    } finally {
      base.close();
    }
  } catch (error) {
    if (isDamage(error) || isGone(error)) return unknown;
    throw error;
  }
};

const standing = 'cancelled_at is null';
const counted = {
  acts: ['journal', '1'],
  loans: ['loans', standing],
  returns: ['journal', "act = 'return' and undone_by_id is null"],
  members: ['members', standing],
  items: ['items', standing],
  tickets: ['tickets', standing],
} as const;

const countRows = (base: Database.Database, since: string): DoneSince => {
  const done: DoneSince = { ...none, isUnknown: false, hasHoles: false };
  for (const kind of Object.keys(none) as (keyof typeof none)[]) {
    const [table, where] = counted[kind];
    try {
      const sql = `select count(*) from ${table} where id > ? and ${where}`;
      done[kind] = Number(base.prepare(sql).pluck().get(since));
    } catch (error) {
      if (!isDamage(error)) throw error;
      done.hasHoles = true;
      done[kind] = countReadable(base, `id > '${since.replaceAll("'", "''")}' and ${where}`, table);
    }
  }
  const canTell = Object.keys(none).some((kind) => done[kind as keyof typeof none] > 0);
  return done.hasHoles && !canTell ? unknown : done;
};

/** Row by row, past the pages that cannot be read. `since` is an id of a copy's description. */
const countReadable = (base: Database.Database, condition: string, table: string): number => {
  let count = 0;
  for (const rows of readRows(base, { table, columns: `(${condition}) as is_one` }, () => {})) {
    count += rows.filter(([isOne]) => isOne === 1).length;
  }
  return count;
};

/** A base that begins otherwise is not the one that was copied. */
const isAnother = (base: Database.Database, firstEntryId: string | null): boolean => {
  if (firstEntryId === null) return false;
  try {
    return base.prepare('select id from journal order by id').pluck().get() !== firstEntryId;
  } catch (error) {
    if (!isDamage(error)) throw error;
    return false;
  }
};

const isGone = (error: unknown): boolean =>
  error instanceof Error &&
  /no such table|no such column|unable to open|directory/.test(error.message);
