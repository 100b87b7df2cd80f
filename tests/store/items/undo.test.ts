/** Taking acts on objects and shelves back. */
import { expect, test } from 'vitest';
import type { VisitId } from '#shared/domain/ids.ts';
import { aPdfFile, aPhotoFile } from '#tests/support/builders/a-file.ts';
import { aMember } from '#tests/support/builders/a-member.ts';
import { anItem } from '#tests/support/builders/an-item.ts';
import { aHouse } from '#tests/support/house.ts';
import { bothStores } from '#tests/support/store/both-stores.ts';
import { undoAct, undoLast } from './undo-last.ts';

const visitId = '01a1fe33-0940-7000-8000-096e8b2610c4' as VisitId; // a test writes ids as they are read

bothStores('an undo', (base) => {
  const open = async () => {
    const house = await aHouse({ store: await base.open() });
    // The client is a proxy: only what is asked of it by name is there.
    const { items, shelves, categories, loans, members } = house.client('manager');
    return { house, items, shelves, categories, loans, members };
  };
  const forbiddenBy = (laterAct: string) => ({ code: 'UNDO_FORBIDDEN', data: { laterAct } });

  test('of a creation takes the object out of lists and search, with its pictures', async () => {
    const { house, items } = await open();
    const item = await anItem(house);
    await items.addPhoto({ id: item.id, file: aPhotoFile() });
    await undoAct(house, 'create-item');
    expect(await items.list({})).toMatchObject({ total: 0 });
    expect(await items.list({ text: 'perceuse' })).toMatchObject({ total: 0 });
    await expect(items.get({ id: item.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('of a creation is refused once the object was lent, until that is undone', async () => {
    const { house, loans } = await open();
    const item = await anItem(house);
    const member = await aMember(house);
    await loans.lend({ itemId: item.id, memberId: member.id, visitId });
    await expect(undoAct(house, 'create-item')).rejects.toMatchObject(forbiddenBy('lend'));
    await undoAct(house, 'lend');
    await undoAct(house, 'create-item');
  });

  test('of three copies takes all three back, unless one was lent', async () => {
    const { house, items, loans } = await open();
    const item = await anItem(house);
    await items.duplicate({ id: item.id, copies: 3 });
    await undoLast(house);
    expect(await items.list({})).toMatchObject({ total: 1 });
    const [copy] = await items.duplicate({ id: item.id, copies: 3 });
    const member = await aMember(house);
    await loans.lend({ itemId: copy?.id ?? item.id, memberId: member.id, visitId });
    await expect(undoAct(house, 'duplicate-item')).rejects.toMatchObject(forbiddenBy('lend'));
  });

  test('of a change gives the form back as it was, and the search', async () => {
    const { house, items } = await open();
    const item = await anItem(house, { accessories: ['Foret', 'Mallette'], aliases: ['OLD 1'] });
    await items.change({ ...item, name: 'Scie', aliases: ['NEW 1'], accessories: [] });
    await undoLast(house);
    expect(await items.get({ id: item.id })).toEqual(item);
    expect(await items.list({ text: 'perceuse' })).toMatchObject({ total: 1 });
    expect(await items.list({ text: 'new1' })).toMatchObject({ total: 0 });
  });

  test('never hides a code of ours behind an other code that would stand again', async () => {
    const { house, items } = await open();
    const code = 'T0000999';
    const drill = await anItem(house, { aliases: ['T000 0999', '3165140'] });
    await items.change({ ...drill, aliases: [] });
    await anItem(house, { aliases: ['3165140'] });
    await anItem(house, { code });
    await expect(undoAct(house, 'change-item')).rejects.toMatchObject(forbiddenBy('create-item'));
    await undoLast(house);
    await undoAct(house, 'change-item');
    expect(await items.get({ id: drill.id })).toEqual(drill);
  });

  test('never hides it behind an other code of a member either', async () => {
    const { house, items, members } = await open();
    const code = 'T0000999';
    const zoe = await aMember(house, { aliases: [code] });
    await members.change({ ...zoe, aliases: [] });
    const drill = await anItem(house, { code });
    await expect(undoAct(house, 'change-member')).rejects.toMatchObject(forbiddenBy('create-item'));
    await items.change({ ...drill, name: 'Scie' });
    await expect(undoAct(house, 'change-member')).rejects.toMatchObject(forbiddenBy('change-item'));
  });

  test('of a move is refused once the former shelf has ended', async () => {
    const { house, items, shelves } = await open();
    const [from, to] = [
      await shelves.create({ name: 'Un' }),
      await shelves.create({ name: 'Deux' }),
    ];
    const item = await anItem(house, { shelfId: from.id });
    await items.change({ ...item, shelfId: to.id });
    await shelves.end({ id: from.id });
    await expect(undoAct(house, 'change-item')).rejects.toMatchObject(forbiddenBy('end-shelf'));
  });

  test('of a block is refused once it was lifted', async () => {
    const { house, items } = await open();
    const item = await anItem(house);
    await items.block({ id: item.id, reason: 'Lame' });
    await items.unblock({ id: item.id, reason: 'Changée' });
    await expect(undoAct(house, 'block-item')).rejects.toMatchObject(forbiddenBy('unblock-item'));
    await undoAct(house, 'unblock-item');
    expect(await items.get({ id: item.id })).toMatchObject({ availability: 'blocked' });
    await undoAct(house, 'block-item');
    expect(await items.get({ id: item.id })).toMatchObject({ availability: 'shelf' });
  });

  test('of a lifted block is refused once the object went out', async () => {
    const { house, items, loans } = await open();
    const item = await anItem(house, { blocked: { cause: 'repair', reason: 'Moteur' } });
    await items.unblock({ id: item.id, reason: 'Réparé' });
    const member = await aMember(house);
    await loans.lend({ itemId: item.id, memberId: member.id, visitId });
    await expect(undoAct(house, 'unblock-item')).rejects.toMatchObject(forbiddenBy('lend'));
  });

  test('of leaving the stock brings the object back', async () => {
    const { house, items } = await open();
    const item = await anItem(house);
    await items.retire({ id: item.id, reason: 'Erreur' });
    await undoLast(house);
    expect(await items.get({ id: item.id })).toEqual(item);
  });

  test('of leaving the stock is refused once the shelf has ended', async () => {
    const { house, items, shelves } = await open();
    const shelf = await shelves.create({ name: 'Établi' });
    const item = await anItem(house, { shelfId: shelf.id });
    await items.retire({ id: item.id, reason: 'Moteur brûlé' });
    await shelves.end({ id: shelf.id });
    await expect(undoAct(house, 'retire-item')).rejects.toMatchObject(forbiddenBy('end-shelf'));
    await undoAct(house, 'end-shelf');
    await undoAct(house, 'retire-item');
    expect(await items.get({ id: item.id })).toEqual(item);
  });

  test('of pictures and papers works both ways', async () => {
    const { house, items } = await open();
    const { id } = await anItem(house);
    const { photos } = await items.addPhoto({ id, file: aPhotoFile() });
    const { documents } = await items.addDocument({ id, file: aPdfFile() });
    for (const { id: photoId } of photos) await items.removePhoto({ photoId });
    await undoLast(house);
    for (const { id: documentId } of documents) await items.removeDocument({ documentId });
    await undoLast(house);
    expect(await items.get({ id })).toMatchObject({ photos, documents });
    await undoAct(house, 'add-document');
    await undoAct(house, 'add-photo');
    expect(await items.get({ id })).toMatchObject({ photos: [], documents: [] });
  });

  test('of a merge gives the shelf back with what was on it', async () => {
    const { house, items, shelves } = await open();
    const [one, two] = [
      await shelves.create({ name: 'Un' }),
      await shelves.create({ name: 'Deux' }),
    ];
    const item = await anItem(house, { shelfId: one.id });
    const retired = await anItem(house, { shelfId: one.id });
    await items.retire({ id: retired.id, reason: 'Usé' });
    await shelves.merge({ id: one.id, intoId: two.id });
    await undoLast(house);
    expect(await shelves.list()).toMatchObject([
      { name: 'Deux', itemCount: 0 },
      { name: 'Un', code: one.code, itemCount: 1 },
    ]);
    for (const { id } of [item, retired]) {
      expect(await items.get({ id })).toMatchObject({ shelfId: one.id });
    }
  });

  test('of a merge is refused once another shelf has taken the name', async () => {
    const { house, shelves } = await open();
    const [one, two] = [
      await shelves.create({ name: 'Un' }),
      await shelves.create({ name: 'Deux' }),
    ];
    await shelves.merge({ id: one.id, intoId: two.id });
    await shelves.rename({ id: two.id, name: 'un' });
    await expect(undoAct(house, 'merge-shelf')).rejects.toMatchObject(forbiddenBy('rename-shelf'));
    await undoAct(house, 'rename-shelf');
    await undoAct(house, 'merge-shelf');
  });

  test('of a new shelf or category is refused once it is in use', async () => {
    const { house, shelves, categories } = await open();
    const shelf = await shelves.create({ name: 'Un' });
    const category = await categories.create({ name: 'Bois' });
    await anItem(house, { shelfId: shelf.id, categoryId: category.id });
    const forbidden = forbiddenBy('create-item');
    await expect(undoAct(house, 'create-shelf')).rejects.toMatchObject(forbidden);
    await expect(undoAct(house, 'create-category')).rejects.toMatchObject(forbidden);
    await undoAct(house, 'create-item');
    await undoAct(house, 'create-shelf');
    await undoAct(house, 'create-category');
    expect([await shelves.list(), await categories.list()]).toEqual([[], []]);
  });

  test('of a category’s name is found again by the search', async () => {
    const { house, categories, items } = await open();
    const category = await categories.create({ name: 'Jardin' });
    await anItem(house, { categoryId: category.id });
    await categories.change({ ...category, name: 'Extérieur' });
    await undoLast(house);
    expect(await items.list({ text: 'jardin' })).toMatchObject({ total: 1 });
    await categories.change({ ...category, name: 'Extérieur' });
    await categories.create({ name: 'Jardin' });
    await expect(undoAct(house, 'change-category')).rejects.toMatchObject(
      forbiddenBy('create-category'),
    );
  });
});
