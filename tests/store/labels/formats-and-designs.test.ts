/** Formats and designs: those that come with the house, and the place's own. */
import { expect, test } from 'vitest';
import type { LabelDesignId, LabelFormatId } from '#shared/domain/ids.ts';
import { aDesign, aFormat } from '#tests/support/builders/labels.ts';
import { aHouse } from '#tests/support/house.ts';
import { bothStores } from '#tests/support/store/both-stores.ts';
import { undoLast } from '../items/undo-last.ts';

bothStores('a format of labels', (base) => {
  const open = async () => {
    const house = await aHouse({ store: await base.open() });
    return { house, formats: house.client('manager').labels.formats };
  };

  test('comes with the house: the 29 chosen ones without words, the catalogue with them', async () => {
    const { formats } = await open();
    const chosen = await formats.list({});
    expect(chosen.total).toBe(29);
    expect(new Set(chosen.formats.map(({ origin }) => origin))).toEqual(new Set(['curated']));
    const found = await formats.list({ text: 'L7160' });
    expect(found.formats.map(({ origin }) => origin)).toEqual(['curated', 'curated', 'catalogue']);
    expect((await formats.list({ text: 'herma' })).total).toBeGreaterThan(20);
  });

  test.each([
    ['63.5x38.1', 'Avery L7160 / J8160 (63.5x38.1, 21/sheet)'],
    ['63,5 × 38,1 avery', 'Avery L7160 / J8160 (63.5x38.1, 21/sheet)'],
    ['63,5', 'Avery L7160 / J8160 (63.5x38.1, 21/sheet)'],
    ['ZWECKFORM 70x37', 'Avery Zweckform 3474 (70x37, 24/sheet)'],
    ['letter 5160', 'Avery 5160 (US Letter, 30/sheet)'],
    ['28x89 dymo', 'Dymo 99010 / 30252 (28x89)'],
  ])('is found by its name and its size: %s', async (text, name) => {
    const { formats } = await open();
    expect((await formats.list({ text })).formats[0]?.name).toBe(name);
  });

  test('is not found by a word that it has not', async () => {
    const { formats } = await open();
    expect(await formats.list({ text: '63.5x38.1 brother' })).toEqual({ formats: [], total: 0 });
  });

  test('of the place comes first, to the micrometre, and by its key', async () => {
    const { formats } = await open();
    const format = aFormat({ labelWidth: 63.571, marginLeft: -0.5, unprintable: 1.55 });
    const kept = await formats.save({ format });
    expect(kept).toMatchObject({ ...format, origin: 'own' });
    expect((await formats.list({})).formats[0]).toEqual(kept);
    expect((await formats.list({ text: 'planche remise' })).formats).toEqual([kept]);
    expect(await formats.get({ key: kept.key })).toEqual(kept);
  });

  test('is changed and ended by the manager, and both are undone', async () => {
    const { house, formats } = await open();
    const kept = await formats.save({ format: aFormat() });
    const id = kept.key as LabelFormatId; // its own key is its id
    await formats.save({ id, format: aFormat({ rows: 8 }) });
    expect(await formats.get({ key: id })).toMatchObject({ rows: 8 });
    await formats.end({ id });
    await expect(formats.get({ key: id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await undoLast(house);
    await undoLast(house);
    expect(await formats.get({ key: id })).toEqual(kept);
    await undoLast(house);
    expect((await formats.list({})).total).toBe(29);
  });

  test('has a name of its own, also after an undo', async () => {
    const { house, formats } = await open();
    const id = (await formats.save({ format: aFormat() })).key as LabelFormatId; // as above
    const again = aFormat({ name: 'PLANCHE de la remise' });
    await expect(formats.save({ format: again })).rejects.toMatchObject({
      code: 'NAME_TAKEN',
      data: { name: 'Planche de la Remise' },
    });
    await formats.end({ id });
    await formats.save({ format: again });
    const line = (await house.client().journal.list({})).find(
      ({ act }) => act === 'end-label-format',
    );
    await expect(
      house.client('manager').journal.undo({ id: line?.id ?? (id as never) }),
    ).rejects.toMatchObject({ code: 'UNDO_FORBIDDEN', data: { laterAct: 'save-label-format' } });
  });
});

bothStores('a design of labels', (base) => {
  const open = async () => {
    const house = await aHouse({ store: await base.open() });
    return { house, designs: house.client('manager').labels.designs };
  };

  test('comes with the house, one for each kind of label', async () => {
    const { designs } = await open();
    expect((await designs.list()).map(({ key, isOwn }) => [key, isOwn])).toEqual([
      ['house-item', false],
      ['house-member', false],
      ['house-shelf', false],
      ['house-red-tag', false],
      ['house-ticket', false],
    ]);
  });

  test('of the place is kept with its blocks, changed, ended, and all of it undone', async () => {
    const { house, designs } = await open();
    const kept = await designs.save({ design: aDesign() });
    const id = kept.key as LabelDesignId; // its own key is its id
    expect((await designs.list()).at(-1)).toEqual({ ...aDesign(), key: id, isOwn: true });
    await designs.save({ id, design: aDesign({ symbol: 'qr', name: 'Avec QR' }) });
    await designs.end({ id });
    expect((await designs.list()).length).toBe(5);
    await undoLast(house);
    expect((await designs.list()).at(-1)).toMatchObject({ symbol: 'qr', name: 'Avec QR' });
    await undoLast(house);
    expect((await designs.list()).at(-1)).toEqual(kept);
  });

  test('that nobody knows is not changed', async () => {
    const { designs } = await open();
    const id = 'nothing' as LabelDesignId;
    await expect(designs.end({ id })).rejects.toMatchObject({ code: expect.any(String) });
    await expect(designs.save({ id, design: aDesign() })).rejects.toThrow();
  });
});
