/** The bulk door writes the same place as the acts do, and a whole one or none. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { application } from '#main/application.ts';
import { openHouse } from '#main/open-house.ts';
import type { ExampleOptions } from '#main/place/example/example.ts';
import { fillExample } from '#main/place/loading/fill-example.ts';
import { loadExample } from '#main/place/loading/load-example.ts';
import { openPost } from '#main/staff/posts.ts';
import { fillBase } from '#main/store/bulk.ts';
import { openFiles } from '#main/store/open-files.ts';
import { practiceManagerCode } from '#shared/domain/practice.ts';
import { aHouse, clientOf } from '#tests/support/house.ts';
import { fixedClock } from '#tests/support/store/fixed-clock.ts';
import { temporaryBase, temporaryFolder } from '#tests/support/store/temporary-folder.ts';

const folder = 'resources/demo';
const options: ExampleOptions = {
  seed: 7,
  items: 420,
  members: 60,
  loansPerItem: 2,
  today: '2026-11-21',
  spread: 'even',
};

/** Salted, and the lines that tell when it was written. */
const ownTables = ['secrets', 'journal', 'place'];

test('a filled base holds the same rows as a loaded one, search and numbering too', async () => {
  const house = await aHouse({ isSetUp: false });
  await loadExample(house, { folder, options });
  const loaded = rowsOf(join(house.folder, 'etabli.db'));
  const filled = rowsOf(await aFilledBase());
  expect(Object.keys(filled)).toContain('search_variants');
  for (const [table, rows] of Object.entries(loaded)) expect(filled[table], table).toEqual(rows);
});

test('the same options fill the same base', async () => {
  expect(rowsOf(await aFilledBase())).toEqual(rowsOf(await aFilledBase()));
});

test('people work in a filled base as in any other', async () => {
  const home = temporaryFolder();
  await fillExample({ base: join(home, 'etabli.db'), files: filesIn(home), folder, options });
  const house = await openHouse({ folder: home, clock: fixedClock().now });
  try {
    const client = clientOf(application, { house, post: openPost('counter') });
    await client.staff.openManager({ code: practiceManagerCode });
    const [found] = (await client.counter.search({ text: 'perseuse' })).items;
    expect(found?.name).toMatch(/perceuse/i);
    const { loans } = await client.counter.outNow({});
    await client.loans.takeBack({ id: loans[0]?.id ?? '' });
    const acts = (await client.journal.list({})).map(({ act }) => act);
    // The house itself lets borrowers of old loans go meanwhile.
    expect(acts.filter((act) => act !== 'fade-loans')).toEqual(['return', 'load-example']);
  } finally {
    await house.close();
  }
});

test('a filling that fails leaves nothing behind, and none goes over a base', async () => {
  const path = temporaryBase();
  const tooMany = { letter: 'T', next_serial: 0 };
  await expect(fillBase(path, ({ add }) => add('numbering', tooMany))).rejects.toThrow(/CHECK/);
  expect(readdirSync(join(path, '..'))).toEqual([]);
  await fillBase(path, () => undefined);
  await expect(fillBase(path, () => undefined)).rejects.toThrow(/already/);
  expect(existsSync(path)).toBe(true);
});

const filesIn = (home: string) => openFiles(join(home, 'files'));

const aFilledBase = async (): Promise<string> => {
  const base = temporaryBase();
  await fillExample({ base, files: filesIn(join(base, '..')), folder, options });
  return base;
};

/** Every row of every table that both ways write alike. */
const rowsOf = (path: string): Record<string, unknown[]> => {
  const database = new Database(path, { readonly: true });
  const tables = database
    .prepare<[], string>("select name from sqlite_master where type = 'table' order by name")
    .pluck()
    .all()
    .filter((name) => !name.startsWith('search_text') && !ownTables.includes(name));
  const all = tables.map((table) => {
    const order = table === 'search_entries' ? 'kind, id' : '1, 2';
    return [table, database.prepare(`select * from ${table} order by ${order}`).all()] as const;
  });
  database.close();
  return Object.fromEntries(all);
};
