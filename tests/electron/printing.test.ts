import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { application } from '#main/application.ts';
import { openHouse } from '#main/open-house.ts';
import { openPost } from '#main/staff/posts.ts';
import type { DocumentId } from '#shared/domain/ids.ts';
import { type AWindow, aWindow, callFrom } from '#tests/support/doors/a-window.ts';
import { clientOf } from '#tests/support/house.ts';
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

/** A place with one object that has a manual; answers the id of the manual. */
const aPlaceWithManual = async (folder: string): Promise<DocumentId> => {
  const house = await openHouse({ folder });
  const client = clientOf(application, { house, post: openPost('test') });
  const hours = [{ weekday: 6, opensAt: '14:00', closesAt: '18:00' } as const];
  const staff = { managerName: 'Odile', managerCode: '2468' };
  await client.place.setUp({ name: 'La Remise', openingHours: hours, ...staff });
  const { id } = await client.items.create({ kind: 'tool', name: 'Perceuse' });
  const file = new File(['%PDF-1.4\n%%EOF'], 'notice perceuse.pdf', { type: 'application/pdf' });
  const { documents } = await client.items.addDocument({ id, file });
  await house.close();
  return documents.map((document) => document.id)[0] as DocumentId; // the one just added
};

describe('the window saves a PDF', () => {
  test('that the place keeps, where the person says', async () => {
    const folder = temporaryFolder();
    const documentId = await aPlaceWithManual(folder);
    const window = await aWindow({ folder });
    const path = join(temporaryFolder(), 'notice.pdf');
    await chooseFile(window, path);
    const answer = await callFrom(window.page, '/desk/saveDocument', { documentId });
    expect(answer.body).toEqual({ fileName: 'notice.pdf' });
    expect(readFileSync(path, 'utf8')).toBe('%PDF-1.4\n%%EOF');
  });

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
