/** What a place decides about its repair café, and the versions of its waiver. */
import { expect, test } from 'vitest';
import { waiverVersionId } from '#main/repairs/settings/read-settings.ts';
import type { Store } from '#main/store/store.ts';
import { aHouse, type HouseWish, manager } from '#tests/support/house.ts';
import { bothStores } from '#tests/support/store/both-stores.ts';

const waiversIn = (store: Store) =>
  store.read((q) =>
    q
      .selectFrom('waivers')
      .select(['version', 'text'])
      .where('cancelled_at', 'is', null)
      .orderBy('version')
      .execute(),
  );

/** Somebody accepts a version of the waiver. */
const accepted = (store: Store, version: number): Promise<string> =>
  store.write(manager, async (tx) => {
    const id = await waiverVersionId(tx, version);
    await tx.record({ act: 'open-ticket', subject: { kind: 'ticket', id }, role: 'volunteer' });
    return id;
  });

bothStores('the settings of the repair café', (base) => {
  const opened = async (place: HouseWish['place'] = {}) => {
    const house = await aHouse({ store: await base.open(), place });
    return { house, settings: house.client('manager').repairs.settings };
  };

  test('of a place that has saved none are made from its name and its language', async () => {
    const { settings } = await opened({ name: 'L’Établi d’Œuvre n° 3' });
    const known = await settings.get({});
    expect(known).toMatchObject({
      electricalCheck: 'never',
      impactMethod: 'fixometer',
      forgetVisitorsAfterDays: 365,
      dataProvider: 'L’Établi d’Œuvre n° 3',
      groupIdentifier: 'L’Établi d’Œuvre n° 3',
      idPrefix: 'letablidoeuvren',
      country: 'FRA',
      waiverVersion: 1,
    });
    for (const said of ['gratuite', 'sans obligation de résultat', 'garantie', 'responsables']) {
      expect(known.waiverText).toContain(said);
    }
    for (const said of ['vous restez', 'refuser', 'démonté', 'vous le reprenez']) {
      expect(known.waiverText).toContain(said);
    }
  });

  test('speak English in an English place, and find letters for ids where a name has none', async () => {
    const { settings } = await opened({ name: '42', language: 'en' });
    const known = await settings.get({});
    expect(known.waiverText).toContain('without guarantee');
    expect(known.idPrefix).toBe('etabli');
  });

  test('are kept as saved; another text of the waiver is its next version', async () => {
    const { house, settings } = await opened();
    const first = await settings.get({});
    const own = {
      ...first,
      electricalCheck: 'powered',
      impactMethod: 'one-to-one',
      forgetVisitorsAfterDays: 90,
      idPrefix: 'laremise',
    } as const;
    expect(await settings.save(own)).toEqual(own);
    expect(await waiversIn(house.store)).toEqual([]);
    const reworded = await settings.save({ ...own, waiverText: 'Réparer ensemble.' });
    expect(reworded).toEqual({ ...own, waiverText: 'Réparer ensemble.', waiverVersion: 2 });
    expect(await settings.get({})).toEqual(reworded);
    expect(await waiversIn(house.store)).toEqual([
      { version: 1, text: first.waiverText },
      { version: 2, text: 'Réparer ensemble.' },
    ]);
  });

  test('are put back by the undo; a version that was taken back is no other text later', async () => {
    const { house, settings } = await opened();
    const { journal } = house.client('manager');
    const undoLast = async () => {
      const saving = (await journal.list({})).find(
        ({ act, isUndone }) => act === 'change-repairs' && !isUndone,
      );
      await journal.undo({ id: saving?.id ?? expect.fail('nothing was saved') });
    };
    const first = await settings.get({});
    const second = await settings.save({ ...first, waiverText: 'Deux.', country: 'BEL' });
    expect(second.waiverVersion).toBe(2);
    await undoLast();
    expect(await settings.get({})).toEqual(first);
    const third = await settings.save({ ...first, waiverText: 'Trois.' });
    expect(third).toEqual({ ...first, waiverText: 'Trois.', waiverVersion: 3 });
    const fourth = await settings.save({ ...third, country: 'CHE' });
    expect(fourth.waiverVersion).toBe(3);
    await undoLast();
    expect(await settings.get({})).toEqual(third);
  });

  test('are a manager’s to save, anybody’s to read', async () => {
    const { house, settings } = await opened();
    const known = await settings.get({});
    const volunteer = house.client().repairs.settings;
    expect(await volunteer.get({})).toEqual(known);
    await expect(volunteer.save(known)).rejects.toMatchObject({ code: 'ROLE_NEEDED' });
  });

  test('keep each version of the waiver once, and know no version that never was', async () => {
    const { house } = await opened();
    const id = await accepted(house.store, 1);
    expect(await accepted(house.store, 1)).toBe(id);
    expect(await waiversIn(house.store)).toHaveLength(1);
    await expect(accepted(house.store, 2)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
