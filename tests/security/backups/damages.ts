/** What can happen to a copy on a disk, on a stick, or in the hands of somebody who means harm. */
import {
  appendFileSync,
  copyFileSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { sumsFile, sumsText } from '#main/store/backup/layout.ts';
import { sumsOf } from '#main/store/backup/make-copy.ts';

/** A number below `below`, another one each time. */
export type Dice = (below: number) => number;

export interface Damage {
  readonly what: string;
  /** Does it to the copy in this folder. */
  readonly inflict: (copy: string, dice: Dice) => void | Promise<void>;
}

/** Always the same numbers for the same seed (mulberry32, public domain). */
export const diceOf = (seed: number): Dice => {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
};

const files = ['etabli.db', 'backup.json', 'files.txt', sumsFile] as const;

const changeBytes = (path: string, dice: Dice, count: number): void => {
  const bytes = readFileSync(path);
  for (let nth = 0; nth < count; nth += 1) {
    const at = dice(bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 + dice(255));
  }
  writeFileSync(path, bytes);
};

/** Somebody changes what they want and writes the sums anew. */
const forge = async (copy: string, change: () => void): Promise<void> => {
  change();
  writeFileSync(join(copy, sumsFile), sumsText(await sumsOf(copy)));
};

const inBase = (copy: string, sql: string): void => {
  const base = new Database(join(copy, 'etabli.db'));
  base.pragma('foreign_keys = off');
  base.exec(sql);
  base.close();
};

/** Anything at all, by chance. */
const byChance: readonly Damage[] = files.flatMap((file) => [
  { what: `a byte of ${file}`, inflict: (copy, dice) => changeBytes(join(copy, file), dice, 1) },
  { what: `bytes of ${file}`, inflict: (copy, dice) => changeBytes(join(copy, file), dice, 64) },
  {
    what: `the end of ${file}`,
    inflict: (copy, dice) => truncateSync(join(copy, file), dice(statSync(join(copy, file)).size)),
  },
  { what: `more than ${file}`, inflict: (copy) => appendFileSync(join(copy, file), 'x') },
  { what: `no ${file}`, inflict: (copy) => rmSync(join(copy, file)) },
]);

/** The same file of another copy, or what only looks whole. */
const onPurpose: readonly Damage[] = [
  {
    what: 'a page of zeros, with sums',
    inflict: (copy, dice) =>
      forge(copy, () => {
        const path = join(copy, 'etabli.db');
        const bytes = readFileSync(path);
        const pages = bytes.length / 4_096;
        bytes.fill(0, 4_096 * (1 + dice(3)), 4_096 * Math.min(pages, 5 + dice(5)));
        writeFileSync(path, bytes);
      }),
  },
  {
    what: 'a row less, with sums',
    inflict: (copy) => forge(copy, () => inBase(copy, 'delete from opening_hours where rowid = 1')),
  },
  {
    what: 'a key that points nowhere, with sums',
    inflict: (copy) =>
      forge(copy, () => inBase(copy, "update photos set item_id = 'nobody' where rowid = 1")),
  },
  {
    what: 'a base of a newer version, with sums',
    inflict: (copy) =>
      forge(copy, () => {
        inBase(copy, 'pragma user_version = 999');
        const path = join(copy, 'backup.json');
        const text = readFileSync(path, 'utf8').replace(/"version": \d+/, '"version": 999');
        writeFileSync(path, text);
      }),
  },
  {
    what: 'the description under another name',
    inflict: (copy) =>
      forge(copy, () => {
        const path = join(copy, 'backup.json');
        writeFileSync(path, readFileSync(path, 'utf8').replace('-asked', '-daily'));
      }),
  },
  {
    what: 'a text in the place of the base, with sums',
    inflict: (copy) =>
      forge(copy, () => copyFileSync(join(copy, 'backup.json'), join(copy, 'etabli.db'))),
  },
];

export const damages: readonly Damage[] = [...byChance, ...onPurpose];
