/**
 * `npm run seed -- --data DIR --items N --members M --loans-per-item L [--seed S] [--today DAY]`:
 * fills an empty folder with an example place, always the same for the same numbers.
 */
import './node-version.ts';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { basePath } from '#main/open-house.ts';
import type { ExampleOptions } from '#main/place/example/example.ts';
import { fillExample, type Written } from '#main/place/loading/fill-example.ts';
import { resourcesFolder } from '#main/product.ts';
import { holdFolder } from '#main/store/hold-folder.ts';
import { openFiles } from '#main/store/open-files.ts';
import { day } from '#shared/domain/day.ts';
import { practiceManagerCode } from '#shared/domain/practice.ts';

/** The numbers say how large; a day that moved would make another place. */
const USUAL = { items: 418, members: 150, loansPerItem: 4, seed: 1901, today: '2026-11-21' };

/** Half of the example's objects are tools, and a letter has a million codes. */
const MOST_ITEMS = 1_500_000;

const HELP = `npm run seed -- --data DIR [--items ${USUAL.items}] [--members ${USUAL.members}] \
[--loans-per-item ${USUAL.loansPerItem}] [--seed ${USUAL.seed}] [--today ${USUAL.today}]`;

process.exitCode = await seed(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return 1;
});

async function seed(given: string[]): Promise<number> {
  const { folder, options } = asked(given);
  const hold = holdFolder(folder);
  try {
    const base = basePath(folder);
    if (existsSync(base))
      throw new Error(`There is a place in ${folder} already: nothing was done.`);
    await fill(folder, options);
  } finally {
    hold.release();
  }
  console.log(`Open it: npm start -- --data ${folder} (manager's code ${practiceManagerCode})`);
  return 0;
}

async function fill(folder: string, options: ExampleOptions): Promise<void> {
  const startedAt = performance.now();
  const seconds = () => `${((performance.now() - startedAt) / 1_000).toFixed(1)} s`;
  await fillExample({
    base: basePath(folder),
    files: openFiles(join(folder, 'files')),
    folder: join(resourcesFolder, 'demo'),
    options,
    onProgress: (written) => console.log(`${seconds()}  ${sentenceOf(written)}`),
  });
  console.log(`${seconds()}  done`);
}

function sentenceOf({ members, items, loans }: Written): string {
  const [people, objects, lent] = [members, items, loans].map((n) => n.toLocaleString('en'));
  return `${people} members, ${objects} items, ${lent} loans`;
}

function asked(given: string[]): { folder: string; options: ExampleOptions } {
  const { data, ...numbers } = flagsIn(given);
  if (data === undefined) throw new Error(HELP);
  const options: ExampleOptions = {
    seed: wholeNumber('seed', numbers.seed ?? USUAL.seed),
    items: wholeNumber('items', numbers.items ?? USUAL.items),
    members: wholeNumber('members', numbers.members ?? USUAL.members),
    loansPerItem: wholeNumber('loans-per-item', numbers['loans-per-item'] ?? USUAL.loansPerItem),
    today: dayIn(numbers.today ?? USUAL.today),
    spread: 'even',
  };
  if (options.items > MOST_ITEMS) throw new Error(`--items: ${MOST_ITEMS} at most`);
  if (options.members === 0) throw new Error('--members: somebody must borrow, 1 at least');
  return { folder: resolve(data), options };
}

function flagsIn(given: string[]) {
  const text = { type: 'string' } as const;
  const options = { data: text, items: text, members: text, seed: text, today: text };
  try {
    return parseArgs({ args: given, options: { ...options, 'loans-per-item': text } }).values;
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\n${HELP}`);
  }
}

function wholeNumber(flag: string, given: string | number): number {
  if (/^\d{1,9}$/.test(String(given))) return Number(given);
  throw new Error(`--${flag}: a whole number, not ${given}`);
}

function dayIn(given: string): string {
  const parsed = day.safeParse(given);
  if (parsed.success) return parsed.data;
  throw new Error(`--today: a day such as ${USUAL.today}, not ${given}`);
}
