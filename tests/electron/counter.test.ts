import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, onTestFinished, test } from 'vitest';
import { aWindow } from '#tests/support/doors/a-window.ts';
import { firstMemberAndItem, firstStart, scanAndHear } from '#tests/support/doors/first-day.ts';
import { openPrinter } from '#tests/support/runtimes/printer.ts';
import { plugScanner } from '#tests/support/runtimes/scanner-keys.ts';

const execute = promisify(execFile);
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
