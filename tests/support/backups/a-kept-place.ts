/** A place with objects, people, a loan and pictures, whose copies are made; and how to look into one. */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { OpenBackups } from '#main/backups/open-backups.ts';
import { tablesOf } from '#main/store/backup/base-facts.ts';
import { aPdfFile, aPhotoFile } from '../builders/a-file.ts';
import { aMember } from '../builders/a-member.ts';
import { anItem } from '../builders/an-item.ts';
import { aHouse, type TestHouse } from '../house.ts';

export interface KeptPlace {
  readonly house: TestHouse;
  /** The same copies, with what the house does for them by itself. */
  readonly dues: OpenBackups;
  /** The folder of its copies. */
  readonly copies: string;
}

export const aKeptPlace = async (): Promise<KeptPlace> => {
  const house = await aHouse({ hasBackups: true });
  const client = house.client();
  const drill = await anItem(house, { name: 'Perceuse' });
  await anItem(house, { name: 'Échelle', aliases: ['3660491234567'] });
  await client.items.addPhoto({ id: drill.id, file: aPhotoFile() });
  await client.items.addDocument({ id: drill.id, file: aPdfFile() });
  await aMember(house);
  const dues = house.backups as OpenBackups; // hasBackups opens these
  return { house, dues, copies: join(house.folder, 'backups') };
};

/** Every row of every table, index tables too, in an order that does not depend on where they lie. */
export const rowsIn = (path: string): Record<string, string[]> => {
  const base = new Database(path, { readonly: true });
  try {
    const rows = (table: string) =>
      base
        .prepare(`select * from "${table}"`)
        .all()
        .map((row) => JSON.stringify(row))
        .sort();
    return Object.fromEntries(tablesOf(base).map((table) => [table, rows(table)]));
  } finally {
    base.close();
  }
};

/** The names of the photos and documents of a folder, and their bytes. */
export const filesIn = (folder: string): Record<string, string> => {
  mkdirSync(folder, { recursive: true });
  const found: Record<string, string> = {};
  for (const start of readdirSync(folder).sort()) {
    for (const name of readdirSync(join(folder, start)).sort()) {
      found[name] = readFileSync(join(folder, start, name)).toString('base64');
    }
  }
  return found;
};
