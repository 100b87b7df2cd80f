import { describe, expect, it } from 'vitest';
import { aMember } from '#tests/support/builders/a-member.ts';
import { anItem } from '#tests/support/builders/an-item.ts';
import type { WindowWish } from '#tests/support/ui/window.ts';
import { aPicture } from '#tests/ui/items/a-picture.ts';
import { atCounter } from './at-counter.ts';

/** A drill has just come back, and somebody says that it is damaged. */
const aDamagedReturn = async (window: WindowWish = {}) => {
  const counter = await atCounter({ window });
  const member = await aMember(counter.house);
  const drill = await anItem(counter.house, { name: 'Perceuse' });
  await counter.scan(member.code, 'Bonjour');
  await counter.scan(drill.code, 'Prêté : Perceuse');
  await counter.page.keyboard.press('Escape');
  await counter.later();
  await counter.scan(drill.code, 'Rendu : Perceuse');
  await counter.press('Objet abîmé : Perceuse');
  const note = counter.page.getByLabel('Ce qui est abîmé');
  const item = () => counter.house.client().items.get({ id: drill.id });
  return { counter, member, drill, note, item };
};

const chooseFile = async (
  counter: Awaited<ReturnType<typeof atCounter>>,
  file: { name: string; mimeType: string; buffer: Buffer },
) => {
  const chooser = counter.page.waitForEvent('filechooser');
  await counter.press('Choisir une photo');
  await (await chooser).setFiles(file);
};

describe('an object that came back damaged', () => {
  it('is blocked with the note and the photo, and does not go out again', async () => {
    const { counter, member, drill, note, item } = await aDamagedReturn();
    await note.fill('Mandrin tordu');
    await chooseFile(counter, await aPicture(counter.page, 2400, 1800));
    await counter.page.getByAltText('Photo 1, pas encore enregistrée').waitFor();
    await counter.press('Noter et bloquer');
    await counter.says('« Perceuse » est bloqué');
    await counter.holds('deed', 'Bloqué : Mandrin tordu');
    expect(await item()).toMatchObject({
      availability: 'blocked',
      condition: 'damaged',
      blocks: [{ cause: 'damage', reason: 'Mandrin tordu' }],
      photos: [{ width: 1600, height: 1200 }],
    });
    await counter.scan(member.code, 'Bonjour');
    await counter.later();
    await counter.scan(drill.code, 'ne sort pas. Blocage : dégât signalé (Mandrin tordu)');
  });

  it('keeps the note when the photo cannot be read, when a scan comes, and when it is closed', async () => {
    const { counter, drill, note } = await aDamagedReturn();
    const { page } = counter;
    await note.fill('Mandrin tordu');
    const noPicture = { name: 'photo.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('rien') };
    await chooseFile(counter, noPicture);
    await page.getByText('« photo.jpg » n’est pas une photo lisible').waitFor();
    await counter.later();
    await counter.scan(drill.code, 'Rendu : Perceuse');
    await page.getByText('Finissez ou fermez d’abord cette fenêtre').waitFor();
    await counter.later(91_000);
    await expect.poll(() => note.inputValue()).toBe('Mandrin tordu');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await counter.press('Objet abîmé : Perceuse');
    await expect.poll(() => note.inputValue()).toBe('Mandrin tordu');
    await counter.press('Noter et bloquer');
    await counter.says('est bloqué');
  });

  it('keeps the note when saving fails, and saves it with one more press', async () => {
    const { counter, note, item } = await aDamagedReturn();
    const { page } = counter;
    await page.route('**/api/loans/report-damage', (route) => route.abort(), { times: 1 });
    await note.fill('Mandrin tordu');
    await counter.press('Noter et bloquer');
    await page.getByRole('alert').getByText('L’application ne répond pas').waitFor();
    await expect.poll(() => note.inputValue()).toBe('Mandrin tordu');
    await counter.press('Noter et bloquer');
    await counter.says('est bloqué');
    expect((await item()).blocks).toHaveLength(1);
  });

  it('is photographed with the camera, whose Escape leaves the note alone', async () => {
    const { counter, note, item } = await aDamagedReturn({ camera: 'allowed' });
    const { page } = counter;
    await note.fill('Mandrin tordu');
    await counter.press('Prendre une photo');
    await page.getByLabel('Ce que voit la caméra').waitFor();
    await page.keyboard.press('Escape');
    await page.getByLabel('Ce que voit la caméra').waitFor({ state: 'detached' });
    await expect.poll(() => note.inputValue()).toBe('Mandrin tordu');
    await counter.press('Prendre une photo');
    await page.getByRole('button', { name: 'Prendre', exact: true }).click();
    await page.getByAltText('Photo 1, pas encore enregistrée').waitFor();
    await counter.press('Noter et bloquer');
    await counter.says('est bloqué');
    expect((await item()).photos).toHaveLength(1);
  });

  it('may be told better later: one block, with the last note', async () => {
    const { counter, note, item } = await aDamagedReturn();
    await note.fill('Mandrin tordu');
    await counter.press('Noter et bloquer');
    await counter.says('est bloqué');
    await counter.page.getByText('Modifier le dégât').click();
    await note.fill('Mandrin tordu, câble coupé');
    await counter.press('Noter et bloquer');
    await counter.holds('deed', 'câble coupé');
    expect((await item()).blocks).toMatchObject([{ reason: 'Mandrin tordu, câble coupé' }]);
  });
});
