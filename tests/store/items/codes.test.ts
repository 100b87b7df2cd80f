/** Codes of new objects: the next one, one printed ahead, other codes. */
import { expect, test } from 'vitest';
import { bearersOf } from '#main/items/bearers.ts';
import { nextCode } from '#main/items/numbering.ts';
import { lastSerial, makeInventoryCode } from '#shared/domain/inventory-code.ts';
import { aMember } from '#tests/support/builders/a-member.ts';
import { anItem } from '#tests/support/builders/an-item.ts';
import { actor, aHouse } from '#tests/support/house.ts';
import { bothStores } from '#tests/support/store/both-stores.ts';
import { undoLast } from './undo-last.ts';

const codeOf = (letter: 'T' | 'E' | 'C' | 'R', serial: number): string => {
  const made = makeInventoryCode(letter, serial);
  return made.kind === 'code' ? made.code : '';
};

bothStores('a code', (base) => {
  const open = async () => aHouse({ store: await base.open() });

  test('printed ahead is given to what it was stuck on, and the numbering passes over it', async () => {
    const house = await open();
    const ahead = codeOf('T', 2);
    expect((await anItem(house, { code: ahead.toLowerCase() })).code).toBe(ahead);
    expect((await anItem(house)).code).toBe(codeOf('T', 1));
    expect((await anItem(house)).code).toBe(codeOf('T', 3));
  });

  test.each([
    ['a card', codeOf('C', 5)],
    ['a repair ticket', codeOf('R', 5)],
    ['a misread label', 'T0001235'],
    ['a word', 'perceuse'],
  ])('of %s is refused for an object', async (_, code) => {
    const house = await open();
    await expect(anItem(house, { code })).rejects.toMatchObject({
      code: 'CODE_NOT_OURS',
      facts: { code },
    });
  });

  test('that another object bears is refused with its name', async () => {
    const house = await open();
    const drill = await anItem(house, { name: 'Perceuse' });
    await expect(anItem(house, { code: drill.code })).rejects.toMatchObject({
      code: 'CODE_TAKEN',
      facts: { code: drill.code, by: 'Perceuse' },
    });
  });

  test('that was given in error can be given again by its label, never by the numbering', async () => {
    const house = await open();
    const label = codeOf('T', 2);
    await anItem(house, { code: label });
    await undoLast(house);
    expect(await house.store.read((q) => bearersOf(q, label))).toEqual([]);
    await anItem(house);
    expect((await anItem(house)).code).toBe(codeOf('T', 3));
    expect((await anItem(house, { code: label })).code).toBe(label);
  });

  test('is refused in a sentence when the letter’s million is spent', async () => {
    const house = await open();
    await house.store.write(actor, (tx) =>
      tx.bump('numbering', { letter: 'E', next_serial: lastSerial }),
    );
    expect((await anItem(house, { kind: 'appliance' })).code).toBe(codeOf('E', lastSerial));
    await expect(anItem(house, { kind: 'appliance' })).rejects.toMatchObject({
      code: 'LETTER_SPENT',
      facts: { letter: 'E' },
    });
    await expect(house.store.write(actor, (tx) => nextCode(tx, 'T'))).resolves.toBe(codeOf('T', 1));
  });

  test('of the place’s own may be on several objects', async () => {
    const house = await open();
    const drills = [await anItem(house, { aliases: ['3165140371940'] })];
    drills.push(await anItem(house, { aliases: ['3165140371940'] }));
    const bearers = await house.store.read((q) => bearersOf(q, '3165140371940'));
    expect(bearers.map(({ id }) => id)).toEqual(drills.map(({ id }) => id));
  });

  test('of ours is no other code of another object, nor an other code one of ours', async () => {
    const house = await open();
    const drill = await anItem(house, { name: 'Perceuse' });
    const client = house.client();
    const saw = await anItem(house, { name: 'Scie' });
    await expect(client.items.change({ ...saw, aliases: [drill.code] })).rejects.toMatchObject({
      code: 'CODE_TAKEN',
      data: { by: 'Perceuse' },
    });
    await anItem(house, { name: 'Ponceuse', aliases: [codeOf('T', 77)] });
    await expect(anItem(house, { code: codeOf('T', 77) })).rejects.toMatchObject({
      facts: { by: 'Ponceuse' },
    });
  });

  test('of a card finds the member and nobody else', async () => {
    const house = await open();
    await anItem(house);
    const member = await aMember(house);
    const bearers = await house.store.read((q) => bearersOf(q, member.code));
    expect(bearers).toEqual([{ kind: 'member', id: member.id, by: 'code' }]);
  });

  test.each(['', '   ', 'x'.repeat(1_000_000)])('that is none finds nothing', async (text) => {
    const house = await open();
    expect(await house.store.read((q) => bearersOf(q, text))).toEqual([]);
  });
});
