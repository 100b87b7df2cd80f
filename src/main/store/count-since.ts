/** What has been done in a base since a line of its journal. Runs apart, on a base that others may have open. */
import Database from 'better-sqlite3';
import { isDamage } from './check-base.ts';

export interface DoneSince {
  acts: number;
  loans: number;
  returns: number;
  members: number;
  items: number;
  tickets: number;
  /** Nobody can tell: the base cannot be read, or is not the one that was copied. */
  isUnknown: boolean;
}

export interface WhichBase {
  readonly path: string;
  /** The first and the last line of the journal of the copy; `null` when it has none. */
  readonly firstEntryId: string | null;
  readonly lastEntryId: string | null;
}

const unknown: DoneSince = {
  acts: 0,
  loans: 0,
  returns: 0,
  members: 0,
  items: 0,
  tickets: 0,
  isUnknown: true,
};

/** Ids of one base sort as they were made, whatever its clock said. */
export const countSince = ({ path, firstEntryId, lastEntryId }: WhichBase): DoneSince => {
  try {
    const base = new Database(path, { readonly: true, fileMustExist: true });
    try {
      const first = base.prepare('select id from journal order by id limit 1').pluck().get();
      if (firstEntryId !== null && first !== firstEntryId) return unknown;
      const count = (sql: string) =>
        Number(
          base
            .prepare(sql)
            .pluck()
            .get(lastEntryId ?? ''),
        );
      const madeIn = (table: string) =>
        count(`select count(*) from ${table} where id > ? and cancelled_at is null`);
      return {
        acts: count('select count(*) from journal where id > ?'),
        loans: madeIn('loans'),
        returns: count(
          `select count(*) from journal where id > ? and act = 'return' and undone_by_id is null`,
        ),
        members: madeIn('members'),
        items: madeIn('items'),
        tickets: madeIn('tickets'),
        isUnknown: false,
      };
    } finally {
      base.close();
    }
  } catch (error) {
    if (isDamage(error) || isGone(error)) return unknown;
    throw error;
  }
};

const isGone = (error: unknown): boolean =>
  error instanceof Error &&
  /no such table|no such column|unable to open|directory/.test(error.message);
