import { expect, test } from 'vitest';
import { aMember } from '#tests/support/builders/a-member.ts';
import { anItem } from '#tests/support/builders/an-item.ts';
import { bothStores } from '#tests/support/store/both-stores.ts';
import { aCode } from '#tests/unit/codes/a-code.ts';
import { aCounter } from './a-counter.ts';

const ean = '3165140776035';

bothStores('a code at the counter', (base) => {
  const withZoeAndDrill = async () => {
    const counter = await aCounter(base);
    const zoe = await aMember(counter.house);
    const drill = await anItem(counter.house);
    return { ...counter, zoe, drill };
  };

  test('asks which of several objects that share a code, retired ones left out', async () => {
    const { house, scanFor, pick, manager, zoe } = await withZoeAndDrill();
    const three = [1, 2, 3].map((n) => anItem(house, { name: `Perceuse ${n}`, aliases: [ean] }));
    const [one, two, gone] = await Promise.all(three);
    if (!one || !two || !gone) throw new Error('three were made');
    await manager.items.retire({ id: gone.id, reason: 'Cassée' });
    await scanFor('member-opened', zoe.code);

    const { items, members } = await scanFor('choose', ean);
    expect(items.map(({ name }) => name).sort()).toEqual(['Perceuse 1', 'Perceuse 2']);
    expect(members).toEqual([]);
    expect(await pick({ kind: 'item', id: two.id })).toMatchObject({
      kind: 'lent',
      handOver: { loan: { item: { id: two.id } } },
    });
    await manager.items.retire({ id: one.id, reason: 'Cassée' });
    expect(await scanFor('already-lent', ean)).toMatchObject({ loan: { item: { id: two.id } } });
  });

  test('knows objects and people by their other codes, in any case, among other readings', async () => {
    const { house, scanFor } = await withZoeAndDrill();
    const ali = await aMember(house, { firstName: 'Ali', aliases: ['carte-7'] });
    const saw = await anItem(house, { aliases: ['Vieux Numéro 12'] });
    const { visit } = await scanFor('member-opened', 'CQRTE)7', 'CARTE-7');
    expect(visit.memberId).toBe(ali.id);
    const { handOver } = await scanFor('lent', 'vieux numéro 12');
    expect(handOver.loan.item.id).toBe(saw.id);
  });

  test('reads what a US scanner types on a French keyboard', async () => {
    const { house, scanFor } = await withZoeAndDrill();
    const saw = await anItem(house, { code: 'T0001234' });
    expect(await scanFor('in-basket', 'Tààà&é"\'')).toMatchObject({ item: { id: saw.id } });
  });

  test('offers to create the object or the member of an unknown code', async () => {
    const { scan } = await withZoeAndDrill();
    const tool = aCode('T', 900_001);
    await expect(scan(tool)).rejects.toMatchObject({
      code: 'CODE_UNKNOWN',
      data: { typed: tool, code: tool, letter: 'T', canCreate: 'item' },
    });
    const card = aCode('C', 900_001);
    await expect(scan(card)).rejects.toMatchObject({ data: { canCreate: 'member' } });
    await expect(scan(aCode('L', 900_001))).rejects.toMatchObject({
      data: { letter: 'L', canCreate: null },
    });
    await expect(scan(ean)).rejects.toMatchObject({ data: { code: null, canCreate: 'item' } });
  });

  test('says what a kit and a repair ticket are', async () => {
    const { scanFor } = await withZoeAndDrill();
    expect(await scanFor('told', aCode('K', 7))).toMatchObject({ letter: 'K' });
    expect(await scanFor('told', aCode('R', 7))).toMatchObject({ letter: 'R' });
  });

  test('asks to scan again when the check digit is wrong', async () => {
    const { scan, drill } = await withZoeAndDrill();
    const wrong = `${drill.code.slice(0, -1)}${(Number(drill.code.slice(-1)) + 1) % 10}`;
    await expect(scan(wrong)).rejects.toMatchObject({ code: 'MISREAD', data: { typed: wrong } });
  });

  test('looks up text that is no code', async () => {
    const { scanFor, scan } = await withZoeAndDrill();
    expect(await scanFor('search', 'perceuse bosch')).toMatchObject({ text: 'perceuse bosch' });
    await expect(scan('x'.repeat(1_000_000))).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });
});
