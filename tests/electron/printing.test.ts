import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { application } from '#main/application.ts';
import { openHouse } from '#main/open-house.ts';
import { openPost } from '#main/staff/posts.ts';
import type { DocumentId } from '#shared/domain/ids.ts';
import { expectOnPaper, measurePage, showPage } from '#tests/support/doors/a-printed-page.ts';
import { aWindow, callFrom } from '#tests/support/doors/a-window.ts';
import { chooseFile, suggestedName } from '#tests/support/doors/choose-file.ts';
import { clientOf } from '#tests/support/house.ts';
import { openPrinter } from '#tests/support/runtimes/printer.ts';
import { temporaryFolder } from '#tests/support/store/temporary-folder.ts';

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

describe('a page of labels', () => {
  test.each([
    [62, 29],
    [210, 297],
    [215.9, 279.4],
  ])('of %d × %d mm goes to the printer at its size, to its edges', async (width, height) => {
    const printer = await openPrinter();
    onTestFinished(printer.close);
    const { page } = await aWindow({ env: printer.env });
    await showPage(page, { width, height });
    const wish = { isSilent: true, printerName: printer.name, paper: { width, height } };
    expect(await callFrom(page, '/desk/print', wish)).toMatchObject({ status: 200 });
    await printer.waitForPrints(1);
    // The driver of this printer makes a custom paper a point larger and shrinks what is on it.
    const [sent = ''] = await printer.sentFiles();
    expectOnPaper(await measurePage(sent), { width, height });
  });

  test('comes out of the printer where it should', async () => {
    const printer = await openPrinter();
    onTestFinished(printer.close);
    const { page } = await aWindow({ env: printer.env });
    const paper = { width: 210, height: 297 };
    await showPage(page, paper);
    const wish = { isSilent: true, printerName: printer.name, paper };
    expect(await callFrom(page, '/desk/print', wish)).toMatchObject({ status: 200 });
    const [printed = ''] = await printer.waitForPrints(1);
    expectOnPaper(await measurePage(printed), paper);
  });

  test.each([
    [62, 29],
    [297, 210],
  ])('of %d × %d mm is saved as a PDF at its size, to its edges', async (width, height) => {
    const window = await aWindow();
    await showPage(window.page, { width, height });
    const file = join(temporaryFolder(), 'labels.pdf');
    await chooseFile(window, file);
    const wish = { suggestedName: 'labels', paper: { width, height } };
    expect(await callFrom(window.page, '/desk/savePdf', wish)).toMatchObject({ status: 200 });
    expectOnPaper(await measurePage(file), { width, height });
  });

  test('has a format that the built application carries', async () => {
    const { page } = await aWindow();
    expect((await callFrom(page, '/labels/formats/list', { text: 'L7160' })).body).toMatchObject({
      total: 3,
    });
  });

  test('does not go to a printer that is stopped, and the person hears why', async () => {
    const printer = await openPrinter();
    onTestFinished(printer.close);
    const { page } = await aWindow({ env: printer.env });
    const ready = { name: printer.name, title: printer.name, isDefault: false, state: 'ready' };
    expect((await callFrom(page, '/desk/printers')).body).toMatchObject([ready]);
    await printer.stop();
    expect((await callFrom(page, '/desk/printers')).body).toEqual([{ ...ready, state: 'stopped' }]);
    const wish = { isSilent: true, printerName: printer.name, paper: { width: 62, height: 29 } };
    expect(await callFrom(page, '/desk/print', wish)).toMatchObject({
      status: 502,
      body: { defined: true, code: 'PRINT_FAILED', data: { why: 'printer-stopped' } },
    });
    expect(await printer.printedFiles()).toEqual([]);
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
    expect(await suggestedName(window)).toBe('bon de prêt Ana Bob.pdf');
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
    const refused = { code: 'FILE_NOT_SAVED', data: { name: 'bon.pdf', why: 'vanished' } };
    expect(answer).toMatchObject({ status: 507, body: refused });
    expect(existsSync(path)).toBe(false);
  });
});
