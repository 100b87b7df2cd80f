/** The screen that says what a scanner does, with real keys. */
import { describe, expect, test } from 'vitest';
import { testText } from '#shared/domain/scanner-test.ts';
import { aHouse } from '#tests/support/house.ts';
import { pagesOf, rasterised, requirePageTools } from '#tests/support/labels/raster.ts';
import { readWithZxing } from '#tests/support/labels/read-image.ts';
import { temporaryFolder } from '#tests/support/store/temporary-folder.ts';
import { aDoor } from '#tests/support/ui/door.ts';
import { expectBothLanguages } from '#tests/support/ui/languages.ts';
import { expectGoodScreen } from '#tests/support/ui/promises.ts';
import { scan } from '#tests/support/ui/scan.ts';
import { openWindow } from '#tests/support/ui/window.ts';

const theScreen = async () => {
  const door = await aDoor(await aHouse());
  return { door, page: await openWindow(door, '/settings/scanner') };
};

describe('the scanner test', () => {
  test('says of a US scanner on a French machine what it does and what to change', async () => {
    const { page } = await theScreen();
    await page.getByText('En attente d’un scan').waitFor();
    await scan(page, testText);
    await page.getByText(/Une chose peut être améliorée/).waitFor();
    await page.getByText(/réglez le scanner sur le clavier français/).waitFor();
    const facts = await page.getByLabel('Ce que fait ce scanner').innerText();
    expect(facts).toMatch(/réglé sur\s+le clavier américain/);
    expect(facts).toMatch(/L’ordinateur est réglé sur\s+le clavier français/);
    expect(facts).toMatch(/la touche Entrée/);
    expect(facts).toContain('QAWZ?&é"\'(-è_çà');
    expect(facts).toMatch(/12\sms/);
    await expectBothLanguages(page);
  });

  test('says that all is well, and hears the next scan', async () => {
    const { page } = await theScreen();
    await scan(page, testText, { host: 'xkb_ca', suffix: 'Tab' });
    await page.getByText('Tout va bien').waitFor();
    await page.getByText('la touche Tabulation').waitFor();
    await scan(page, testText, { host: 'xkb_ca', suffix: 'none' });
    await page.getByText(/ajoutez la touche Entrée/).waitFor();
    await scan(page, testText, { host: 'xkb_fr_with_capslock' });
    await page.getByText(/Désactivez-la/).waitFor();
  });

  test('keeps scans from the counter, and people’s keys for the page', async () => {
    const { page } = await theScreen();
    await scan(page, 'T9999991', { host: 'xkb_be' });
    await page.getByText('Ce n’est pas le code de test').waitFor();
    await page.getByRole('heading', { name: 'Tester le scanner', level: 1 }).waitFor();
    await page.keyboard.type('bonjour', { delay: 150 });
    await page.getByText('Cela ressemble à une frappe au clavier').waitFor();
    await page.getByRole('button', { name: 'Page de test à imprimer' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByText('Comme sur un objet').waitFor();
  });

  test.each([203, 300])('prints a page whose codes are read back at %i dpi', async (dpi) => {
    await requirePageTools();
    const { page } = await theScreen();
    await page.getByRole('button', { name: 'Page de test à imprimer' }).click();
    await page.getByRole('dialog').getByText('Comme sur un objet').waitFor();
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    const folder = temporaryFolder();
    expect((await pagesOf(pdf, folder)).count).toBe(1);
    const read = await readWithZxing(await rasterised(pdf, dpi, folder));
    const texts = [testText, 'T9999990', 'C9999994', 'L9999996'];
    const both = texts.flatMap((text) => [`code128 ${text}`, `qr ${text}`]);
    expect(read.map(({ kind, text }) => `${kind} ${text}`).sort()).toEqual(both.sort());
  });

  test('is a good screen, empty and with what it found', async () => {
    const { door } = await theScreen();
    await expectGoodScreen(door, '/settings/scanner', async (page) => {
      await scan(page, testText);
      await page.getByText(/Une chose peut être améliorée/).waitFor();
    });
  });
});
