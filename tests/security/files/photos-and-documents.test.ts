/** Photos and documents as people, and hostile pages, send them. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { DocumentId, ItemId, PhotoId } from '#shared/domain/ids.ts';
import { aJpeg, aPdf, aPdfFile, aPhotoFile, aPng } from '#tests/support/builders/a-file.ts';
import {
  aGifOf,
  aHeic,
  aMovingPng,
  aMovingWebp,
  noPictures,
  pictureBombs,
} from '#tests/support/builders/a-hostile-picture.ts';
import { anItem } from '#tests/support/builders/an-item.ts';
import { aHouse } from '#tests/support/house.ts';

const nothing = '01a1fe33-0940-7000-8000-000000000000'; // a test writes ids as they are read

const open = async () => {
  const house = await aHouse();
  const item = await anItem(house);
  return { house, id: item.id, items: house.client().items };
};

test('a photo is shown as it was sent, the first one in the lists', async () => {
  const { id, items } = await open();
  const sent = new File([aJpeg(1600, 1200)], 'IMG_0001.JPG', { type: 'application/x-msdownload' });
  const { photos } = await items.addPhoto({ id, file: sent });
  await items.addPhoto({ id, file: aPhotoFile() });
  expect(photos).toMatchObject([{ width: 1600, height: 1200 }]);
  const [photo] = photos;
  const shown = await items.photo({ photoId: photo?.id ?? (nothing as PhotoId) });
  expect(shown.type).toBe('image/jpeg');
  expect(new Uint8Array(await shown.arrayBuffer())).toEqual(aJpeg(1600, 1200));
  expect(await items.list({})).toMatchObject({ items: [{ photoId: photo?.id }] });
});

test.each([
  ['a page', 'photo.png', '<html><script>alert(1)</script>', 'not-a-picture'],
  ['a drawing that can run', 'photo.svg', '<svg onload="alert(1)"/>', 'not-a-picture'],
  ['nothing', 'photo.png', '', 'empty'],
  ['a picture of a milliard points', 'photo.png', aPng(40_000, 40_000), 'too-big'],
  ['60 MB', 'photo.png', new Uint8Array(60_000_000), 'too-big'],
])('%s is no photo, and nothing of it is kept', async (_, name, content, why) => {
  const { house, id, items } = await open();
  const file = new File([content], name, { type: 'image/png' });
  await expect(items.addPhoto({ id, file })).rejects.toMatchObject({
    code: 'FILE_REFUSED',
    data: { why, name },
  });
  expect((await items.get({ id })).photos).toEqual([]);
  await expect(readdir(join(house.folder, 'files'))).rejects.toMatchObject({ code: 'ENOENT' });
});

test('pictures that unfold into more than a machine has are refused at once, at every way in', async () => {
  const { house, id, items } = await open();
  const refused = pictureBombs.map(({ name, bytes }) => [name, bytes, 'too-big'] as const);
  const none = [...noPictures, { name: 'l.heic', bytes: aHeic() }].map(
    ({ name, bytes }) => [name, bytes, 'not-a-picture'] as const,
  );
  const moving = [aMovingPng(), aMovingWebp(), aGifOf(10, 10, 2)].map(
    (bytes) => ['moving.png', bytes, 'not-a-picture'] as const,
  );
  const begun = process.memoryUsage().rss;
  for (const [name, bytes, why] of [...refused, ...none, ...moving]) {
    const file = new File([bytes], name, { type: 'image/png' });
    const answer = { code: 'FILE_REFUSED', data: { why, name } };
    await expect(items.addPhoto({ id, file }), name).rejects.toMatchObject(answer);
    const logo = house.client('manager').labels.setLogo({ file });
    await expect(logo, name).rejects.toMatchObject(answer);
  }
  expect(process.memoryUsage().rss - begun).toBeLessThan(100_000_000);
  await expect(readdir(join(house.folder, 'files'))).rejects.toMatchObject({ code: 'ENOENT' });
});

test('a document is given back as a PDF under a name that leads nowhere', async () => {
  const { id, items } = await open();
  for (const [sent, shown] of [
    ['Notice.pdf', 'Notice.pdf'],
    ['../../etc/passwd', 'passwd.pdf'],
    ['C:\\Users\\zoe\\mode "d’emploi".PDF', 'mode d’emploi.PDF'],
    ['évil\u202Efdp.exe', 'évilfdp.exe.pdf'],
    ['.', 'document.pdf'],
  ] as const) {
    const { documents } = await items.addDocument({ id, file: aPdfFile(sent) });
    const added = documents.at(-1);
    expect(added).toMatchObject({ name: shown, bytes: aPdf().length });
    const file = await items.document({ documentId: added?.id ?? (nothing as DocumentId) });
    expect([file.name, file.type]).toEqual([shown, 'application/pdf']);
  }
});

test.each([
  ['a page', '<html>', 'not-a-document'],
  ['nothing', '', 'empty'],
  ['more than 50 MB', new Uint8Array(50_000_001), 'too-big'],
])('%s is no document', async (_, content, why) => {
  const { id, items } = await open();
  const file = new File([content], 'notice.pdf', { type: 'application/pdf' });
  await expect(items.addDocument({ id, file })).rejects.toMatchObject({
    code: 'FILE_REFUSED',
    data: { why },
  });
});

test('a photo or a document that is not there is not found', async () => {
  const { items } = await open();
  const [id, photoId, documentId] = [nothing as ItemId, nothing as PhotoId, nothing as DocumentId];
  for (const asked of [
    () => items.photo({ photoId }),
    () => items.removePhoto({ photoId }),
    () => items.document({ documentId }),
    () => items.removeDocument({ documentId }),
    () => items.addPhoto({ id, file: aPhotoFile() }),
    () => items.addDocument({ id, file: aPdfFile() }),
  ]) {
    await expect(asked()).rejects.toMatchObject({ code: 'NOT_FOUND' });
  }
});
