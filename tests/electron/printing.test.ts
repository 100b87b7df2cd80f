import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type AWindow, aWindow, callFrom } from '#tests/support/doors/a-window.ts';
import { openPrinter } from '#tests/support/runtimes/printer.ts';
import { temporaryFolder } from '#tests/support/store/temporary-folder.ts';

/** Answers the save dialog in the place of a person. */
const chooseFile = ({ app }: AWindow, filePath: string): Promise<void> =>
  app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = (async (_window: unknown, options: { defaultPath?: string }) => {
      (globalThis as { suggested?: string }).suggested = options.defaultPath ?? '';
      return { canceled: path === '', filePath: path };
    }) as typeof dialog.showSaveDialog;
  }, filePath);

describe('the window prints', () => {
  test('what it shows, without a dialog, to the printer that was named', async () => {
    const printer = await openPrinter();
    onTestFinished(printer.close);
    const { page } = await aWindow({ env: printer.env });
    const wish = { isSilent: true, printerName: printer.name };
    expect(await callFrom(page, '/desk/print', wish)).toMatchObject({ status: 200 });
    const [file = ''] = await printer.waitForPrints(1);
    expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('not at all when the printer has gone, and says so', async () => {
    const { page } = await aWindow({ env: { CUPS_SERVER: '/nowhere' } });
    for (const wish of [{ isSilent: true }, { isSilent: true, printerName: 'PDF' }]) {
      expect(await callFrom(page, '/desk/print', wish)).toMatchObject({
        status: 502,
        body: { defined: true, code: 'PRINT_FAILED', data: { why: 'no-printer' } },
      });
    }
  });
});

describe('the window saves a PDF', () => {
  test('where the person says, under a name that every system takes', async () => {
    const window = await aWindow();
    const path = join(temporaryFolder(), 'bon.pdf');
    await chooseFile(window, path);
    const answer = await callFrom(window.page, '/desk/savePdf', {
      suggestedName: '../bon de prêt : Ana/Bob',
    });
    expect(answer.body).toEqual({ fileName: 'bon.pdf' });
    expect(readFileSync(path).subarray(0, 5).toString()).toBe('%PDF-');
    const suggested = await window.app.evaluate(
      () => (globalThis as { suggested?: string }).suggested,
    );
    expect(suggested).toBe('bon de prêt Ana Bob.pdf');
  });

  test('not when the person changes their mind', async () => {
    const window = await aWindow();
    await chooseFile(window, '');
    const answer = await callFrom(window.page, '/desk/savePdf', { suggestedName: 'bon' });
    expect(answer.body).toEqual({ fileName: null });
  });

  test('not where it cannot be written, and says so', async () => {
    const window = await aWindow();
    const path = join(temporaryFolder(), 'missing', 'bon.pdf');
    await chooseFile(window, path);
    const answer = await callFrom(window.page, '/desk/savePdf', { suggestedName: 'bon' });
    expect(answer).toMatchObject({ status: 502, body: { data: { why: 'cannot-write' } } });
    expect(existsSync(path)).toBe(false);
  });
});
