/** Takes the pictures of README and docs from the practice place: `node scripts/take-pictures.ts`. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import type { ItemBrief, MemberBrief } from '../src/shared/contract/views.ts';
import { launchChromium } from '../tests/support/runtimes/chromium.ts';

const folder = join('docs', 'images');
const desk = { width: 1280, height: 800 };

interface Things {
  card: string;
  toTake: readonly string[];
  itemId: string;
  /** Objects whose labels wait. */
  unlabelled: readonly string[];
  memberId: string;
}

const openDoor = (): Promise<{ door: ChildProcess; url: string }> =>
  new Promise((resolve, reject) => {
    const door = spawn(process.execPath, ['out/main/browser.js', '--practice', '--no-open']);
    door.once('exit', () => reject(new Error('Run npm run build first.')));
    door.stdout.on('data', (chunk: Buffer) => {
      const url = /http\S+/.exec(chunk.toString())?.[0];
      if (url) resolve({ door, url });
    });
  });

/** Somebody who may borrow, and objects worth looking at: with accessories, with a safety notice. */
const findThings = async (url: string): Promise<Things> => {
  const { origin, hash } = new URL(url);
  const headers = { authorization: `Bearer ${hash.slice('#key='.length)}` };
  const ask = async <Answer>(path: string): Promise<Answer> =>
    (await fetch(`${origin}/api${path}`, { headers })).json() as Promise<Answer>; // as the contract documents
  const shelf = '/items?availability=shelf&kind=tool&limit=200';
  const { items } = await ask<{ items: ItemBrief[] }>(shelf);
  const { members } = await ask<{ members: MemberBrief[] }>('/members?limit=150');
  const member = members.find(
    (one) => one.outCount === 2 && one.lateCount === 0 && !one.isSuspended && one.validUntil,
  );
  const named = (word: string) => items.find(({ name }) => name.includes(word));
  const taken = ['Perceuse', 'Meuleuse', 'Échelle'].flatMap((word) => named(word) ?? []);
  const [drill] = taken;
  if (!member || !drill) throw new Error('The example place has changed: nothing to show.');
  return {
    card: member.code,
    toTake: taken.map(({ code }) => code),
    itemId: drill.id,
    unlabelled: items.slice(3, 12).map(({ id }) => id),
    memberId: member.id,
  };
};

const scan = async (page: Page, code: string) => {
  await page.keyboard.type(code, { delay: 10 });
  await page.keyboard.press('Enter');
  await page.waitForTimeout(700);
};

const open = async (browser: Browser, url: string, scheme: 'light' | 'dark'): Promise<Page> => {
  const context = await browser.newContext({
    viewport: desk,
    colorScheme: scheme,
    locale: 'fr-FR',
  });
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForTimeout(1500);
  return page;
};

const shoot = (page: Page, name: string) => page.screenshot({ path: join(folder, `${name}.png`) });

const takeAll = async (browser: Browser, url: string): Promise<void> => {
  const { card, toTake, itemId, memberId, unlabelled } = await findThings(url);
  const page = await open(browser, url, 'light');
  await shoot(page, 'comptoir');
  await scan(page, card);
  for (const code of toTake) await scan(page, code);
  await shoot(page, 'visite');
  await page.keyboard.press('F2');
  await page.waitForTimeout(600);
  await page.getByRole('button', { name: 'Bon', exact: true }).click();
  await page.waitForTimeout(800);
  await shoot(page, 'bon');
  const { origin } = new URL(url);
  for (const [path, name] of [
    ['/items', 'objets'],
    [`/items/${itemId}`, 'objet'],
    [`/members/${memberId}`, 'adherent'],
    ['/settings', 'reglages'],
  ] as const) {
    await page.goto(origin + path);
    await page.waitForTimeout(1200);
    await shoot(page, name);
  }
  await takeLabels(page, url, unlabelled);
  await takeRepairs(page, url);
  const night = await open(browser, url, 'dark');
  await scan(night, card);
  await shoot(night, 'comptoir-sombre');
};

/** What waits, a sheet that begins in its middle, a design and a format. */
const takeLabels = async (page: Page, url: string, itemIds: readonly string[]): Promise<void> => {
  const { origin, hash } = new URL(url);
  await fetch(`${origin}/api/labels/queue/add`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${hash.slice('#key='.length)}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({ itemIds, reason: 'damaged' }),
  });
  const show = async (path: string) => {
    await page.goto(origin + path);
    await page.waitForTimeout(1500);
  };
  await show('/labels');
  await shoot(page, 'etiquettes');
  await show('/labels/print?from=queue');
  await page.getByLabel('Commencer à l’étiquette').fill('8');
  await page.waitForTimeout(500);
  await page.setViewportSize({ ...desk, height: 1240 }); // the whole sheet
  await shoot(page, 'etiquettes-planche');
  await page.setViewportSize(desk);
  await show('/labels/designs/new?from=house-item');
  await shoot(page, 'etiquettes-modele');
  await show('/labels/formats');
  await shoot(page, 'etiquettes-formats');
};

/** The room, a ticket at the bench, somebody being served, the figures, and the visitors' own screen. */
const takeRepairs = async (page: Page, url: string): Promise<void> => {
  const { origin } = new URL(url);
  const show = async (path: string) => {
    await page.goto(origin + path);
    await page.waitForTimeout(1500);
  };
  await show('/repairs');
  await shoot(page, 'repair-tableau');
  await page
    .getByRole('region', { name: /En réparation/ })
    .getByRole('link')
    .first()
    .click();
  await page.waitForTimeout(1500);
  await shoot(page, 'repair-fiche');
  await show('/repairs/new');
  await page.getByLabel('Objet').first().pressSequentially('grille', { delay: 90 });
  await page.waitForTimeout(700);
  await shoot(page, 'repair-accueil');
  await show('/repairs/figures');
  await page.waitForTimeout(1000);
  await shoot(page, 'repair-bilan');
};

await mkdir(folder, { recursive: true });
const { door, url } = await openDoor();
const browser = await launchChromium();
try {
  await takeAll(browser, url);
} finally {
  await browser.close();
  door.kill();
}
