/** Addresses and names that try to leave their folder: by the operations, by files, by names of copies. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aPage } from '#tests/support/any-input/any-file.ts';
import { allProcedures, answerTo } from '#tests/support/any-input/procedures.ts';
import { anItem } from '#tests/support/builders/an-item.ts';
import { aBrowserDoor } from '#tests/support/doors/a-browser-door.ts';
import { traversals } from '#tests/support/doors/traversals.ts';
import { aHouse } from '#tests/support/house.ts';

const spelled = (path: string) => encodeURI(path).replaceAll('%25', '%');
const secrets = /SECRET|root:|SQLite format 3/;

test('no spelling of a path reads a file through an operation, with the key', async () => {
  const door = await aBrowserDoor();
  expect(traversals.length).toBeGreaterThanOrEqual(30);
  for (const begin of [
    '/api',
    '/api/photos',
    '/api/documents',
    '/api/repairs/tickets/photos',
    '',
  ]) {
    for (const path of traversals) {
      const { status, text } = await door.call({ path: begin + spelled(path) });
      expect(text, begin + path).not.toMatch(secrets);
      // Dots that are resolved on the way may end at another operation, which its key opens anyway.
      expect(status, begin + path).toBeLessThan(500);
    }
  }
});

test('what names a file or a copy is an id, a sum or an instant: a path is refused', async () => {
  const house = await aHouse();
  const asked = allProcedures.filter(({ name }) =>
    [
      'items.photo',
      'items.document',
      'repairs.tickets.photo',
      'backups.verify',
      'backups.since',
      'backups.restore',
    ].includes(name),
  );
  expect(asked).toHaveLength(6);
  for (const path of traversals) {
    for (const { name } of asked) {
      const input = { photoId: path, documentId: path, name: path };
      const answer = await answerTo({ name }, input, house.window('manager'));
      expect(answer, `${name} ${path}`).toMatchObject({ code: 'INVALID_INPUT' });
    }
  }
});

test('a file that is called like a path is kept under its sum, beside nothing', async () => {
  const house = await aHouse();
  const { id } = await anItem(house);
  const before = readdirSync(house.folder).toSorted();
  for (const path of traversals) {
    const file = new File([aPage()], path, { type: 'application/pdf' });
    await answerTo({ name: 'items.addDocument' }, { id, file }, house.window('manager'));
  }
  const kept = readdirSync(join(house.folder, 'files'), { recursive: true, withFileTypes: true });
  for (const entry of kept) {
    expect(entry.name, 'a name of our own making').toMatch(/^[0-9a-f]{2}$|^[0-9a-f]{64}/);
  }
  const after = readdirSync(house.folder).toSorted();
  expect(after.filter((name) => !before.includes(name) && name !== 'files')).toEqual([]);
  expect(existsSync(join(house.folder, '..', 'secret.json'))).toBe(false);
  const { documents } = await house.client('manager').items.get({ id });
  expect(documents.length).toBeGreaterThan(0);
});
