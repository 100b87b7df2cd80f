import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Page } from 'playwright';
import { describe, expect, onTestFinished, test } from 'vitest';
import { aWindow } from '#tests/support/doors/a-window.ts';
import { openPrinter } from '#tests/support/runtimes/printer.ts';
import { plugScanner, type TestScanner } from '#tests/support/runtimes/scanner-keys.ts';

const execute = promisify(execFile);
const said = (page: Page) => page.getByTestId('said');

/** From an empty folder to an open counter, as somebody who has just installed it. */
const firstStart = async (page: Page): Promise<void> => {
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
const firstMemberAndItem = async (page: Page): Promise<{ card: string; drill: string }> => {
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

const scanAndHear = async (page: Page, scanner: TestScanner, code: string, words: RegExp) => {
  await scanner.scan(code);
  await said(page).filter({ hasText: words }).waitFor();
};

describe('the counter in a real window', () => {
  test('goes from the first start to a loan and a printed slip, with a US scanner on a French PC', async () => {
    const printer = await openPrinter();
    onTestFinished(() => printer.close());
    const window = await aWindow({ env: printer.env });
    const { app, page } = window;
    await firstStart(page);
    const { card, drill } = await firstMemberAndItem(page);

    const scanner = await plugScanner(window);
    onTestFinished(() => scanner.close());
    await scanAndHear(page, scanner, card, /Bonjour Zoé/);
    await scanAndHear(page, scanner, drill, /Prêté.:.Perceuse/);

    // The dialog of the system is the only thing that the test answers for the person.
    await app.evaluate(({ BrowserWindow }, deviceName) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      if (!contents) throw new Error('no window');
      const print = contents.print.bind(contents);
      contents.print = (options, done) => print({ ...options, silent: true, deviceName }, done);
    }, printer.name);
    await page.getByRole('button', { name: 'Bon', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Imprimer' }).click();
    const [file = ''] = await printer.waitForPrints(1);
    const { stdout } = await execute('pdftotext', ['-layout', file, '-']);
    expect(stdout).toContain('Bon de prêt');
    expect(stdout).toContain('Perceuse');
    expect(stdout).toContain('Zoé');
    expect(stdout).not.toContain('Comptoir');
  });

  test('keeps a loan over a restart, and takes the object back', async () => {
    const first = await aWindow();
    await firstStart(first.page);
    const { card, drill } = await firstMemberAndItem(first.page);
    const scanner = await plugScanner(first);
    await scanAndHear(first.page, scanner, card, /Bonjour Zoé/);
    await scanAndHear(first.page, scanner, drill, /Prêté/);
    await scanner.close();
    await first.close();

    const second = await aWindow({ folder: first.folder });
    await second.page.getByRole('tab', { name: /Dehors.*1/ }).waitFor();
    const again = await plugScanner(second);
    onTestFinished(() => again.close());
    await scanAndHear(second.page, again, drill, /Rendu.:.Perceuse/);
  });
});
