/** A stick that is chosen in the real window: the system's dialog, and a copy made apart by the built application. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { application } from '#main/application.ts';
import { openHouse } from '#main/open-house.ts';
import { openPost } from '#main/staff/posts.ts';
import { aWindow } from '#tests/support/doors/a-window.ts';
import { clientOf } from '#tests/support/house.ts';
import { temporaryFolder } from '#tests/support/store/temporary-folder.ts';
import { giveManagerCode } from '#tests/support/ui/manager.ts';

test('a folder that is chosen in the dialog gets a whole copy at once', async () => {
  const folder = temporaryFolder();
  const house = await openHouse({ folder });
  await clientOf(application, { house, post: openPost('test') }).place.setUp({
    name: 'La Remise',
    openingHours: [{ weekday: 6, opensAt: '14:00', closesAt: '18:00' }],
    managerName: 'Odile',
    managerCode: '2468',
  });
  await house.close();
  const { app, page } = await aWindow({ folder });
  const stick = temporaryFolder();
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = (async () => ({ canceled: false, filePaths: [path] })) as never;
  }, stick);
  await page.evaluate(() => window.history.pushState(null, '', '/settings/backups'));
  await page.getByRole('button', { name: 'Ouvrir avec le code' }).click();
  await giveManagerCode(page);
  await page.getByRole('button', { name: 'Choisir un dossier…' }).click();
  await page.getByText('Copie faite et vérifiée dans ce dossier.').waitFor();
  const kept = join(stick, 'Etabli-sauvegardes');
  expect(readdirSync(kept).filter((name) => /-asked$/.test(name))).toHaveLength(1);
});
