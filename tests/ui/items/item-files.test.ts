/** Photos and papers of an object: chosen, dropped, pasted, taken; and what is no photo. */
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { anItem } from '#tests/support/builders/an-item.ts';
import { aHouse } from '#tests/support/house.ts';
import { aDoor } from '#tests/support/ui/door.ts';
import { openWindow, type WindowWish } from '#tests/support/ui/window.ts';
import { aManual, aPicture, noPicture, turned, type UploadedFile } from './a-picture.ts';

const aPage = async (wish: WindowWish = {}) => {
  const house = await aHouse();
  const item = await anItem(house, { name: 'Perceuse' });
  const page = await openWindow(await aDoor(house), `/items/${item.id}`, wish);
  const now = () => house.client().items.get({ id: item.id });
  const sizes = async () => (await now()).photos.map(({ width, height }) => [width, height]);
  return { house, page, now, sizes };
};

const choose = (page: Page, ...files: UploadedFile[]) =>
  page.locator('input[type=file][accept="image/*"]').setInputFiles(files);

/** Throws a photo into the page as a paste or a drop would. */
const throwIn = (page: Page, how: 'paste' | 'drop', { buffer }: UploadedFile) =>
  page.evaluate(
    ([kind, base64]) => {
      const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([bytes], 'image.jpg', { type: 'image/jpeg' }));
      const wish = { bubbles: true, cancelable: true };
      document.body.dispatchEvent(
        kind === 'paste'
          ? new ClipboardEvent('paste', { ...wish, clipboardData: data })
          : new DragEvent('drop', { ...wish, dataTransfer: data }),
      );
    },
    [how, buffer.toString('base64')] as const,
  );

describe('photos of an object', () => {
  test('are made small in the page before they are sent', async () => {
    const { page, sizes } = await aPage();
    await choose(page, await aPicture(page, 4000, 3000));
    await page.getByAltText('Perceuse, photo 1').waitFor();
    expect(await sizes()).toEqual([[1600, 1200]]);
  });

  test('stand upright, however the camera was held', async () => {
    const { page, sizes } = await aPage();
    await choose(page, turned(await aPicture(page, 800, 400)));
    await page.getByAltText('Perceuse, photo 1').waitFor();
    expect(await sizes()).toEqual([[400, 800]]);
  });

  test('are added by a paste and by a drop, anywhere in the window', async () => {
    const { page, sizes } = await aPage();
    await throwIn(page, 'paste', await aPicture(page, 300, 200));
    await expect.poll(sizes).toEqual([[300, 200]]);
    await throwIn(page, 'drop', await aPicture(page, 200, 300));
    await expect.poll(sizes).toEqual([
      [300, 200],
      [200, 300],
    ]);
    await page.getByRole('button', { name: 'Afficher la photo 2' }).click();
    await page.getByAltText('Perceuse, photo 2').waitFor();
    await page.getByRole('button', { name: 'Retirer cette photo' }).click();
    await expect.poll(sizes).toEqual([[300, 200]]);
  });

  test('are taken with the camera, where it is allowed', async () => {
    const { page, sizes } = await aPage({ camera: 'allowed' });
    await page.getByRole('button', { name: 'Prendre une photo' }).click();
    await page.getByRole('button', { name: 'Prendre', exact: true }).click();
    await page.getByAltText('Perceuse, photo 1').waitFor();
    expect(await sizes()).toHaveLength(1);
  });

  test('say in a sentence that the camera is refused', async () => {
    const { page } = await aPage({ camera: 'refused' });
    await page.getByRole('button', { name: 'Prendre une photo' }).click();
    await page
      .getByRole('alert')
      .getByText(/La caméra est refusée/)
      .waitFor();
    await page.getByRole('button', { name: 'Abandonner' }).click();
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  });

  test('say in a sentence that there is no camera', async () => {
    const { page } = await aPage();
    await page.evaluate(() => {
      navigator.mediaDevices.getUserMedia = () =>
        Promise.reject(new DOMException('none', 'NotFoundError'));
    });
    await page.getByRole('button', { name: 'Prendre une photo' }).click();
    await page
      .getByRole('alert')
      .getByText(/Aucune caméra/)
      .waitFor();
  });

  test('are refused when they are no pictures, and the others are kept', async () => {
    const { page, sizes } = await aPage();
    await choose(page, noPicture, await aPicture(page, 300, 200));
    await page
      .getByRole('alert')
      .getByText(/vide\.jpg.*n’est pas une photo lisible/)
      .waitFor();
    await expect.poll(sizes).toEqual([[300, 200]]);
  });

  test('of 60 MB are refused before they are sent', async () => {
    const { page, sizes } = await aPage();
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(60_000_000)], 'enorme.jpg', { type: 'image/jpeg' }));
      const drop = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data });
      document.body.dispatchEvent(drop);
    });
    await page
      .getByRole('alert')
      .getByText(/enorme\.jpg.*trop lourd \(60 Mo\)/)
      .waitFor();
    expect(await sizes()).toEqual([]);
  });
});

describe('papers of an object', () => {
  const addPdf = (page: Page, file: UploadedFile) =>
    page.locator('input[type=file][accept="application/pdf"]').setInputFiles(file);

  test('are added, opened in a tab of their own, and removed', async () => {
    const { page, now } = await aPage();
    await addPdf(page, aManual);
    const open = page.getByRole('button', { name: /^notice\.pdf/ });
    await open.waitFor();
    const [tab] = await Promise.all([page.context().waitForEvent('page'), open.click()]);
    expect(tab.url()).toMatch(/^blob:|^$|about:blank/);
    await page.getByRole('button', { name: /Retirer.*notice\.pdf/ }).click();
    await page.getByText('Pas de document').waitFor();
    expect((await now()).documents).toEqual([]);
  });

  test('are refused when they are no PDF', async () => {
    const { page } = await aPage();
    await addPdf(page, { ...noPicture, name: 'notice.pdf', mimeType: 'application/pdf' });
    await page
      .getByRole('alert')
      .getByText(/notice\.pdf.*ce n’est pas un document PDF/)
      .waitFor();
  });
});
