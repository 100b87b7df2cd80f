/** What drivers throw: tried again, or said in our words. */
import { expect, test } from 'vitest';
import { asStoreError, isUniqueViolation } from '#main/store/driver-errors.ts';
import { StoreUnusable } from '#main/store/errors.ts';
import { bothStores } from '#tests/support/store/both-stores.ts';
import { anItemRow, aVolunteer } from '#tests/support/store/rows.ts';

const thrown = (code: string) => Object.assign(new Error(`driver says ${code}`), { code });

bothStores('an act', (base) => {
  test.each(['40001', '40P01'])('that loses a race (%s) runs again', async (code) => {
    const store = await base.open();
    let runs = 0;
    const ids = await store.write(aVolunteer, async (tx) => {
      const item = anItemRow();
      await tx.insert('items', item);
      await tx.record({
        act: 'create-item',
        subject: { kind: 'item', id: item.id },
        role: 'volunteer',
      });
      runs += 1;
      if (runs < 3) throw thrown(code);
      return await tx.q.selectFrom('items').select('id').execute();
    });
    expect([runs, ids.length]).toEqual([3, 1]);
  });

  test('that loses every race gives up', async () => {
    const store = await base.open();
    let runs = 0;
    const act = store.write(aVolunteer, async () => {
      runs += 1;
      throw thrown('40001');
    });
    await expect(act).rejects.toThrow('driver says 40001');
    expect(runs).toBe(6);
  });

  test('that inserts what may stand once only is told apart', async () => {
    const store = await base.open();
    const act = store.write(aVolunteer, async (tx) => {
      await tx.insert('items', anItemRow({ code: 'T0000017' }));
      await tx.insert('items', anItemRow({ code: 'T0000017' }));
    });
    const error = await act.catch((reason: unknown) => reason);
    expect(isUniqueViolation(error)).toBe(true);
    expect(isUniqueViolation(thrown('40001'))).toBe(false);
  });
});

test.each([
  ['SQLITE_FULL', 'disk-full'],
  ['SQLITE_READONLY_DBMOVED', 'read-only'],
  ['SQLITE_BUSY_SNAPSHOT', 'locked'],
  ['SQLITE_CORRUPT_VTAB', 'damaged'],
  ['SQLITE_NOTADB', 'not-a-base'],
  ['SQLITE_IOERR_WRITE', 'unreachable'],
  ['ENOSPC', 'disk-full'],
  ['EROFS', 'read-only'],
  ['53100', 'disk-full'],
  ['57P01', 'unreachable'],
  ['08006', 'unreachable'],
  ['ECONNREFUSED', 'unreachable'],
])('%s is a base that cannot be used: %s', (code, why) => {
  const cause = thrown(code);
  const error = asStoreError(cause, '/etabli.db');
  expect(error).toBeInstanceOf(StoreUnusable);
  expect(error).toMatchObject({ why, path: '/etabli.db', cause });
});

test('an error that is not the base’s fault stays what it is', () => {
  for (const error of [
    new Error('plain'),
    thrown('ITEM_OUT'),
    thrown('SQLITE_CONSTRAINT'),
    'text',
  ]) {
    expect(asStoreError(error, '/etabli.db')).toBe(error);
  }
});
