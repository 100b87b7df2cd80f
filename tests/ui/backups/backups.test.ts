/** The copies of a place: their age in sight of everybody, made by anybody, restored by a manager. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { aMember } from '#tests/support/builders/a-member.ts';
import { temporaryFolder } from '#tests/support/store/temporary-folder.ts';
import { aDoor } from '#tests/support/ui/door.ts';
import { expectBothLanguages } from '#tests/support/ui/languages.ts';
import { giveManagerCode } from '#tests/support/ui/manager.ts';
import { expectGoodScreen } from '#tests/support/ui/promises.ts';
import { openWindow } from '#tests/support/ui/window.ts';
import { aKeptPlace } from './a-kept-place.ts';

const dayMs = 86_400_000;
const screen = '/settings/backups';

const openManager = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Ouvrir avec le code' }).click();
  await giveManagerCode(page);
};
const copiesHere = (page: Page) => page.getByRole('region', { name: 'Sur cet ordinateur' });

describe('the copies', () => {
  test('are made by anybody, and say that they are whole', async () => {
    const house = await aKeptPlace();
    const page = await openWindow(await aDoor(house), screen);
    await page.getByText('Aucune copie encore.').waitFor();
    await page.getByRole('button', { name: 'Sauvegarder maintenant' }).click();
    await page.getByText('Copie faite et vérifiée.').waitFor();
    await page.getByText(/Dernière copie\s: aujourd’hui à 14\sh\s02, entière\./).waitFor();
    expect((await house.client('manager').backups.list()).here).toHaveLength(1);
  });

  test('are listed for a manager, with what they hold, and read again', async () => {
    const house = await aKeptPlace();
    await aMember(house);
    await house.client().backups.now();
    const page = await openWindow(await aDoor(house), screen);
    await openManager(page);
    await copiesHere(page)
      .getByText(/0 objets?, 1 adhérent et 0 prêts? en cours/)
      .waitFor();
    await page.getByRole('button', { name: /Vérifier la copie/ }).click();
    await page.getByText(/Relue en entier\s: rien n’y manque\./).waitFor();
    await page.getByRole('button', { name: 'Relire toute la base' }).click();
    await page.getByText(/Relue en entier aujourd’hui à 14\sh\s02\s: saine\./).waitFor();
  });

  test('of one minute are told apart by their seconds', async () => {
    const house = await aKeptPlace();
    await house.client().backups.now();
    house.time.advance(5_000);
    await house.client().backups.now();
    const page = await openWindow(await aDoor(house), screen);
    await openManager(page);
    for (const seconds of ['05', '00']) {
      const name = new RegExp(
        `Restaurer la copie\\s: aujourd’hui à 14\\sh\\s02\\smin\\s${seconds}\\ss`,
      );
      await page.getByRole('button', { name }).waitFor();
    }
  });

  test('go to a second folder, whose age everybody sees', async () => {
    const house = await aKeptPlace();
    const door = await aDoor(house);
    const page = await openWindow(door, screen);
    await openManager(page);
    const stick = join(temporaryFolder(), 'CLE USB');
    await page.getByLabel('Adresse du dossier').fill(stick);
    await page.getByRole('button', { name: 'Copier dans ce dossier' }).click();
    await page.getByText(/ne convient pas\s: il n’existe pas/).waitFor();
    mkdirSync(stick); // plugged in
    await page.getByRole('button', { name: 'Copier dans ce dossier' }).click();
    await page.getByText('Copie faite et vérifiée dans ce dossier.').waitFor();
    await page.getByText(/Copie sur «\sCLE USB\s»\s: aujourd’hui\./).waitFor();

    house.time.advance(12 * dayMs);
    const counter = await openWindow(door, '/');
    const badge = counter.getByRole('link', { name: /Dernière copie ailleurs\s: il y a 12 jours/ });
    await badge.click();
    await counter.getByText(/Dernière copie ailleurs\s: il y a 12 jours\./).waitFor();
    rmSync(stick, { recursive: true }); // pulled out
    await counter.getByRole('button', { name: 'Sauvegarder maintenant' }).click();
    await counter.getByText(/le dossier n’est plus là/).waitFor();
  });

  test('name the second folder, and say why one will not do, with the colons of each language', async () => {
    const house = await aKeptPlace();
    const stick = temporaryFolder();
    await house.client('manager').backups.copyTo({ folder: stick });
    const page = await openWindow(await aDoor(house), screen);
    await openManager(page);
    await page.getByText(`Dossier de la copie\u00a0: ${stick}`, { exact: true }).waitFor();
    await page.getByLabel('Adresse du dossier').fill(house.folder);
    await page.getByRole('button', { name: 'Copier dans ce dossier' }).click();
    await page
      .getByText(/ne convient pas\s: il est dans le dossier de la base, et se perdrait avec elle\./)
      .waitFor();
    await page.locator('button[lang="en"]').click();
    await page.getByText(`Folder of the copy: ${stick}`, { exact: true }).waitFor();
  });

  test('say nothing in the frame where nobody has chosen a second folder', async () => {
    const house = await aKeptPlace();
    const page = await openWindow(await aDoor(house), '/settings');
    await page.getByText('Aucune copie hors de cet ordinateur pour l’instant.').waitFor();
    expect(await page.getByText(/copie ailleurs/).count()).toBe(0);
  });
});

describe('a restore', () => {
  test('says what would be lost, asks twice, and can be taken back', async () => {
    const house = await aKeptPlace();
    await house.client().backups.now();
    house.time.advance(60_000);
    const member = await aMember(house);
    const door = await aDoor(house);
    const other = await openWindow(door, '/members');
    await other.getByText('Lefèvre Zoé').waitFor();
    const page = await openWindow(door, screen);
    await openManager(page);

    await page.getByRole('button', { name: /Restaurer la copie/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('1 adhérent inscrit').waitFor();
    await dialog.getByText(/^Les codes .* redeviennent ceux de la copie\.$/).waitFor();
    const confirm = dialog.getByRole('button', { name: 'Restaurer cette copie' });
    expect(await confirm.isDisabled()).toBe(true);
    await dialog.getByRole('checkbox').check();
    await confirm.click();
    await dialog.getByText('Aucune photo ni aucun document ne manque.').waitFor();
    await dialog.getByRole('button', { name: 'Continuer' }).click();

    await other.clock.runFor(61_000);
    await other.getByText('Aucun adhérent.').waitFor();
    await openIfAsked(page);
    await page.getByRole('button', { name: 'Revenir en arrière…' }).click();
    await dialog.getByRole('checkbox').check();
    await dialog.getByRole('button', { name: 'Revenir en arrière' }).click();
    await dialog.getByText(/la base d’avant la restauration est de nouveau en place/).waitFor();
    expect(await house.client().members.get({ id: member.id })).toMatchObject({ id: member.id });
  });

  test('leaves a base aside, which is said to whoever erases somebody', async () => {
    const house = await aKeptPlace();
    const member = await aMember(house);
    const { name } = await house.client().backups.now();
    await house.client('manager').backups.restore({ name });
    const page = await openWindow(await aDoor(house), `/members/${member.id}`);
    await page.getByRole('button', { name: 'Effacer cette personne…' }).click();
    await giveManagerCode(page);
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/Une base mise de côté .* porte encore ce nom/).waitFor();
    await dialog.getByText(join(house.folder, 'aside')).waitFor();
  });
});

/** The rights of a window may have ended with the base in which they were given. */
const openIfAsked = async (page: Page): Promise<void> => {
  const back = page.getByRole('button', { name: 'Revenir en arrière…' });
  const ask = page.getByRole('button', { name: 'Ouvrir avec le code' });
  await back.or(ask).waitFor();
  if (await ask.isVisible()) await openManager(page);
};

describe('the screen of copies', () => {
  test('speaks both languages', async () => {
    const house = await aKeptPlace();
    await house.client().backups.now();
    const page = await openWindow(await aDoor(house), screen);
    await openManager(page);
    await copiesHere(page).waitFor();
    await expectBothLanguages(page);
  });

  test('is accessible at every size, light and dark', async () => {
    const house = await aKeptPlace();
    await house.client('manager').backups.copyTo({ folder: temporaryFolder() });
    house.time.advance(12 * dayMs);
    await expectGoodScreen(await aDoor(house), screen, async (page) => {
      await openManager(page);
      await page.getByRole('region', { name: 'Ailleurs', exact: true }).waitFor();
      await page.getByText(/Copie sur .* il y a 12 jours/).waitFor();
    });
  });
});
