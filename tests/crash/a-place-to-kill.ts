/** A place with things that nobody has out, where nobody is ever at a limit. */
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { v7 } from 'uuid';
import { basePath, systemClock } from '#main/open-house.ts';
import { fillExample } from '#main/place/loading/fill-example.ts';
import { openFiles } from '#main/store/open-files.ts';
import { dayOf } from '#shared/domain/day.ts';
import { temporaryFolder } from '#tests/support/store/temporary-folder.ts';
import type { Wanted } from './hands.ts';

export interface PlaceToKill {
  readonly folder: string;
  /** An object that is on the shelf and was never asked for before, for somebody who may borrow. */
  next(): Wanted;
}

/** Loans that one start of the application may reach before it is killed. */
const loansAKill = 30;

export const aPlaceToKill = async (kills: number): Promise<PlaceToKill> => {
  const folder = temporaryFolder();
  const today = dayOf(systemClock(), 'Europe/Paris');
  await fillExample({
    base: basePath(folder),
    files: openFiles(join(folder, 'files')),
    folder: 'resources/demo',
    options: {
      seed: 1901,
      items: 500 + Math.ceil(kills * loansAKill * 1.3),
      members: 120,
      loansPerItem: 1,
      today,
      spread: 'even',
    },
  });
  const { items, members } = makeReady(basePath(folder), today);
  let asked = 0;
  const next = (): Wanted => {
    const itemId = items[asked];
    const memberId = members[asked % members.length];
    asked += 1;
    if (itemId === undefined || memberId === undefined) throw new Error('nothing is left to lend');
    return { itemId, memberId, visitId: v7() };
  };
  return { folder, next };
};

const makeReady = (path: string, today: string) => {
  const database = new Database(path);
  database.exec("update place set limit_rule = 'warn'");
  const items = database
    .prepare<[], string>(
      `select id from items where kind <> 'machine' and retired_at is null
       and id not in (select item_id from loans where returned_on is null)
       and id not in (select item_id from blocks where ended_at is null)
       order by id`,
    )
    .pluck()
    .all();
  const members = database
    .prepare<[string], string>(
      `select member_id from memberships
       where member_id not in (select member_id from suspensions)
       group by member_id having max(valid_until) > ? order by member_id`,
    )
    .pluck()
    .all(today);
  database.close();
  return { items, members };
};
