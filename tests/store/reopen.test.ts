/** A store whose base is replaced under it: nothing is lost, nobody notices but by what they read. */
import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import { describe, expect, onTestFinished, test } from 'vitest';
import { NestedUse } from '#main/store/errors.ts';
import { openSqlite } from '#main/store/open-sqlite.ts';
import { openReopenable, type ReopenableStore } from '#main/store/reopen.ts';
import { fixedClock } from '#tests/support/store/fixed-clock.ts';
import { withAnItemAndAMember } from '#tests/support/store/rows.ts';
import { temporaryBase } from '#tests/support/store/temporary-folder.ts';

const { now } = fixedClock();

const aBase = async () => {
  const path = temporaryBase();
  const store = await openReopenable(() => openSqlite(path, now));
  onTestFinished(() => store.close());
  return { path, store };
};

const countItems = async (store: ReopenableStore) =>
  (await store.read((q) => q.selectFrom('items').select('id').execute())).length;

/** Takes the base away, so that an empty one is made in its place. */
const anEmptyOne = (path: string) => ({
  exchange: async () => renameSync(path, `${path}.former`),
  putBack: async () => {
    rmSync(path, { force: true });
    renameSync(`${path}.former`, path);
  },
});

describe('a store whose base is replaced', () => {
  test('reads and writes the base that has come', async () => {
    const { path, store } = await aBase();
    await withAnItemAndAMember(store);
    await store.replace(anEmptyOne(path));
    expect([await countItems(store), store.generation]).toEqual([0, 1]);
    await withAnItemAndAMember(store);
    expect(await countItems(store)).toBe(1);
  });

  test('is closed, with nothing left beside it, while it is exchanged', async () => {
    const { path, store } = await aBase();
    await withAnItemAndAMember(store);
    const beside: boolean[] = [];
    const exchange = async () => {
      beside.push(existsSync(`${path}-wal`), existsSync(`${path}-shm`));
    };
    await store.replace({ exchange, putBack: async () => undefined });
    expect(beside).toEqual([false, false]);
    expect(await countItems(store)).toBe(1);
  });

  test('lets what runs end first, and what comes meanwhile wait', async () => {
    const { path, store } = await aBase();
    await withAnItemAndAMember(store);
    const order: string[] = [];
    const slow = store.read(async (q) => {
      for (let nth = 0; nth < 50; nth += 1) await q.selectFrom('items').select('id').execute();
      order.push('ran');
    });
    const { exchange, putBack } = anEmptyOne(path);
    const replaced = store.replace({
      exchange: async () => {
        order.push('exchanged');
        await exchange();
      },
      putBack,
    });
    await Promise.resolve();
    const waited = countItems(store).then((count) => order.push(`read ${count}`));
    await Promise.all([slow, replaced, waited]);
    expect(order).toEqual(['ran', 'exchanged', 'read 0']);
  });

  test('has the former base back when the other one does not open', async () => {
    const { path, store } = await aBase();
    await withAnItemAndAMember(store);
    const { exchange, putBack } = anEmptyOne(path);
    const replaced = store.replace({
      exchange: async () => {
        await exchange();
        copyFileSync('package.json', path);
      },
      putBack,
    });
    await expect(replaced).rejects.toMatchObject({ why: 'not-a-base' });
    expect([await countItems(store), store.generation]).toEqual([1, 0]);
  });

  test('says why to everybody when neither opens', async () => {
    const { path, store } = await aBase();
    const exchange = async () => copyFileSync('package.json', path);
    const replaced = store.replace({ exchange, putBack: async () => undefined });
    await expect(replaced).rejects.toMatchObject({ why: 'not-a-base' });
    await expect(countItems(store)).rejects.toMatchObject({ why: 'not-a-base' });
  });

  test('is replaced once at a time', async () => {
    const { store } = await aBase();
    let inside = 0;
    const exchange = async () => {
      inside += 1;
      await Promise.resolve();
      expect(inside).toBe(1);
      inside -= 1;
    };
    const putBack = async () => undefined;
    await Promise.all([1, 2, 3].map(() => store.replace({ exchange, putBack })));
    expect(store.generation).toBe(3);
  });

  test('still names a use within a use, also while a replacement waits for it', async () => {
    const { store } = await aBase();
    const nested = store.read(async () => {
      void store.replace({ exchange: async () => undefined, putBack: async () => undefined });
      await Promise.resolve();
      return await countItems(store);
    });
    await expect(nested).rejects.toThrow(NestedUse);
  });
});
