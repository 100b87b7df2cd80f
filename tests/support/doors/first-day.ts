/** The first day of a place in a real window: set it up, enrol somebody, make an object, scan. */
import type { Page } from 'playwright';
import type { TestScanner } from '../runtimes/scanner-keys.ts';

const said = (page: Page) => page.getByTestId('said');

/** From an empty folder to an open counter, as somebody who has just installed it. */
export const firstStart = async (page: Page): Promise<void> => {
  await page.getByLabel('Nom du lieu').fill('La Remise');
  await page.getByRole('button', { name: 'Continuer' }).click();
  await page.getByRole('button', { name: 'Continuer' }).click();
  await page.getByLabel('Votre nom').fill('Nadia');
  await page.getByLabel('Code du responsable').fill('carnet-bleu');
  await page.getByRole('button', { name: 'Installer le lieu' }).click();
  await page.getByRole('status', { name: 'Code de secours' }).waitFor();
  await page.getByRole('button', { name: 'Ouvrir le comptoir' }).click();
  await page.getByLabel('Carte, objet ou nom').waitFor();
};

/** Enrols somebody and an object by their screens; answers the two codes as they are scanned. */
export const firstMemberAndItem = async (page: Page): Promise<{ card: string; drill: string }> => {
  await page.getByRole('link', { name: 'Objets' }).click();
  await page.getByRole('link', { name: 'Nouvel objet' }).first().click();
  await page.getByRole('textbox', { name: /^Nom( \*)?$/ }).fill('Perceuse');
  await page.getByRole('button', { name: 'Créer l’objet' }).click();
  const drill = await codeShown(page, /T\s\d{3}\s\d{3}\s\d/);
  await page.getByRole('link', { name: 'Adhérents' }).click();
  await page.getByRole('link', { name: 'Nouvel adhérent' }).first().click();
  await page.getByLabel('Prénom').fill('Zoé');
  await page.getByLabel('Téléphone').fill('06 39 98 00 01');
  await page.getByRole('button', { name: 'Inscrire et servir' }).click();
  const card = await codeShown(page, /C\s\d{3}\s\d{3}\s\d/);
  await page.keyboard.press('Escape');
  return { card, drill };
};

const codeShown = async (page: Page, pattern: RegExp): Promise<string> => {
  const text = page.getByText(pattern).first();
  await text.waitFor();
  const found = pattern.exec(await text.innerText());
  return (found?.[0] ?? '').replace(/\s/g, '');
};

/** Scans, and waits until the counter says so. */
export const scanAndHear = async (
  page: Page,
  scanner: TestScanner,
  code: string,
  words: RegExp,
) => {
  await scanner.scan(code);
  await said(page).filter({ hasText: words }).waitFor();
};
