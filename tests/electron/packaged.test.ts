import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { findCopies } from '#main/backups/description.ts';
import { verifyBackup } from '#main/backups/verify-backup.ts';
import { writeSheet } from '#main/exchange/sheets/out/write-sheet.ts';
import { firstMemberAndItem, firstStart, scanAndHear } from '../support/doors/first-day.ts';
import { launchElectron } from '../support/runtimes/electron.ts';
import {
  type PackagedApplication,
  packageForTest,
  packagesIn,
} from '../support/runtimes/packaged.ts';
import { plugScanner } from '../support/runtimes/scanner-keys.ts';
import { temporaryFolder } from '../support/store/temporary-folder.ts';

const bringWorkbookIn = async (page: Page): Promise<void> => {
  const rows = [['101', 'Scie sauteuse']];
  const file = await writeSheet({ columns: ['N°', 'Nom'], rows, as: 'xlsx', fileName: 'stock' });
  const buffer = Buffer.from(await file.arrayBuffer());
  await page.evaluate(() => window.history.pushState(null, '', '/sheets'));
  const chosen = { name: 'stock.xlsx', mimeType: '', buffer };
  await page.locator('input[type=file]').first().setInputFiles(chosen);
  await page.getByRole('button', { name: 'Importer 1 objet' }).click();
  await page.getByText('1 objet ajouté, depuis stock.xlsx.').waitFor();
};

describe.runIf(process.platform === 'linux')('the packaged application', () => {
  const dist = mkdtempSync(join(tmpdir(), 'etabli-packaged-'));
  let packaged: PackagedApplication;
  beforeAll(async () => {
    packaged = await packageForTest(dist);
  });
  afterAll(() => rmSync(dist, { recursive: true, force: true }));

  test('starts from its archive, lends one object, takes a workbook in, and closes with a copy of the place', async () => {
    const folder = temporaryFolder();
    const running = await launchElectron({
      executable: packaged.executable,
      userDataDir: join(folder, 'window'),
      args: ['--data', folder],
    });
    const { app, page, close } = running;
    onTestFinished(close);
    const main = app.process();
    expect(await app.evaluate((electron) => electron.app.isPackaged)).toBe(true);
    await firstStart(page);
    const { card, drill } = await firstMemberAndItem(page);
    const scanner = await plugScanner(running);
    await scanAndHear(page, scanner, card, /Bonjour Zoé/);
    await scanAndHear(page, scanner, drill, /Prêté.:.Perceuse/);
    await scanner.close();
    await bringWorkbookIn(page);
    await close();
    expect(main.exitCode).toBe(0);
    // Made by the thread apart, which comes out of the archive too, as does the reader of workbooks.
    const [copy] = await findCopies(join(folder, 'backups'));
    expect(copy).toMatchObject({ reason: 'closing', isWhole: true, counts: { openLoans: 1 } });
    expect(await verifyBackup(join(folder, 'backups', copy?.name ?? ''))).toMatchObject({
      faults: [],
    });
  });

  test('holds the database and no other package', () => {
    const standIn = ['@libsql/linux-x64-gnu', '@libsql/linux-x64-musl', '@neon-rs/load'];
    const known = ['better-sqlite3', 'libsql', 'detect-libc', ...standIn];
    expect(packagesIn(packaged.archive).filter((name) => !known.includes(name))).toEqual([]);
    expect(packagesIn(packaged.archive)).toContain('better-sqlite3');
  });
});
