import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/**
 * Proves that each import boundary of the house bites: bad lines are written into a copy of the
 * layout and given to the linter with the project's own rules.
 */
const REFUSED: readonly Snippet[] = [
  ['src/shared/domain/day.ts', "import x from 'react';"],
  ['src/shared/domain/day.ts', "import x from 'node:fs';"],
  ['src/shared/domain/day.ts', "import x from '@orpc/server';"],
  ['src/shared/domain/day.ts', "import x from '#main/items/rules.ts';"],
  ['src/shared/domain/day.ts', "import x from '#renderer/ui/Field.tsx';"],
  ['src/shared/domain/day.ts', "import x from '../../main/items/rules.ts';"],
  ['src/renderer/counter/Counter.tsx', "import x from '#main/loans/rules.ts';"],
  ['src/renderer/counter/Counter.tsx', "import x from '../../main/loans/rules.ts';"],
  ['src/renderer/counter/Counter.tsx', "import x from '../../preload/bridge.ts';"],
  ['src/renderer/counter/Counter.tsx', "import x from '#tests/support/clock.ts';"],
  ['src/renderer/counter/Counter.tsx', "import x from 'node:fs/promises';"],
  ['src/renderer/counter/Counter.tsx', "import x from 'node:fs';"],
  ['src/renderer/counter/Counter.tsx', "import x from 'kysely';"],
  ['src/renderer/counter/Counter.tsx', "import x from 'electron';"],
  ['src/preload/bridge.ts', "import x from '#main/application.ts';"],
  ['src/preload/bridge.ts', "import x from '#renderer/app/client.ts';"],
  ['src/main/items/items.ts', "import x from '../loans/queries.ts';"],
  ['src/main/items/items.ts', "import x from '#main/loans/queries.ts';"],
  ['src/main/items/items.ts', "import x from '../labels/run-queries.ts';"],
  ['src/main/items/items.ts', "import x from 'electron';"],
  ['src/main/items/items.ts', "import { ipcMain as x } from 'electron';"],
  ['src/main/items/items.ts', "import type x from 'electron';"],
  ['src/main/items/items.ts', "import x from '../electron/window.ts';"],
  ['src/main/items/items.ts', "import x from '#renderer/ui/Field.tsx';"],
  ['src/main/items/items.ts', "import x from '#tests/support/clock.ts';"],
  ['src/main/items/items.ts', "import x from 'better-sqlite3';"],
  ['src/main/items/items.ts', "import { sql as x } from 'kysely';"],
  ['src/main/items/items.ts', "const x = await import('electron');"],
  ['src/main/items/items.ts', "import x from '../staff/secrets/queries.ts';"],
  ['src/main/store/open.ts', "import x from 'electron';"],
  ['src/main/store/open.ts', "import x from '../items/queries.ts';"],
  ['src/main/web/server.ts', "import { ipcMain as x } from 'electron';"],
  ['src/main/electron/window.ts', "import x from '../items/queries.ts';"],
  ['src/main/electron/window.ts', "import x from '#renderer/app/client.ts';"],
  ['src/main/browser.ts', "import x from './electron/window.ts';"],
  ['src/main/index.ts', "import { ipcMain as x } from 'electron';"],
  ['src/main/index.ts', "import x from './items/queries.ts';"],
  ['src/main/application.ts', "import x from './items/queries.ts';"],
  ['src/main/items/queries.ts', "import x from '../loans/queries.ts';"],
  ['tests/unit/day.test.ts', "import x from 'electron';"],
  ['scripts/seed.ts', "import x from 'electron';"],
];

const ALLOWED: readonly Snippet[] = [
  ['src/shared/domain/day.ts', "import x from 'zod';"],
  ['src/shared/domain/day.ts', "import x from './day.ts';"],
  ['src/shared/domain/day.ts', "import x from '../i18n/fr/items.ts';"],
  ['src/shared/domain/day.ts', "import x from '#shared/domain/day.ts';"],
  ['src/shared/domain/day.ts', "import x from '@orpc/contract';"],
  ['src/shared/domain/day.ts', "import x from 'temporal-polyfill';"],
  ['src/shared/domain/day.ts', "import x from 'jsbarcode';"],
  ['src/renderer/counter/Counter.tsx', "import x from '#shared/domain/day.ts';"],
  ['src/renderer/counter/Counter.tsx', "import x from '../ui/Field.tsx';"],
  ['src/renderer/counter/Counter.tsx', "import x from 'react';"],
  ['src/preload/bridge.ts', "import { ipcRenderer as x } from 'electron';"],
  ['src/main/items/items.ts', "import x from './queries.ts';"],
  ['src/main/items/items.ts', "import x from '../loans/rules.ts';"],
  ['src/main/items/items.ts', "import x from '#main/store/store.ts';"],
  ['src/main/items/queries.ts', "import { sql as x } from 'kysely';"],
  ['src/main/labels/run-queries.ts', "import { sql as x } from 'kysely';"],
  ['src/main/store/open.ts', "import x from 'better-sqlite3';"],
  ['src/main/electron/window.ts', "import { ipcMain as x } from 'electron';"],
  ['src/main/index.ts', "import { app as x } from 'electron';"],
  ['src/main/index.ts', "import x from './electron/window.ts';"],
];

/** The file a line stands in, and the line. */
type Snippet = readonly [file: string, line: string];

const RULE = 'style/noRestrictedImports';
const biome = join(process.cwd(), 'node_modules/@biomejs/biome/bin/biome');
let house: string;
let refused: Set<string>;

beforeAll(async () => {
  house = await mkdtemp(join(tmpdir(), 'etabli-boundaries-'));
  await cp('biome.json', join(house, 'biome.json'));
  await Promise.all([...REFUSED, ...ALLOWED].map(([file]) => writeLinesOf(file)));
  refused = await lint();
});

afterAll(() => rm(house, { recursive: true, force: true }));

describe('import boundaries', () => {
  test.each(REFUSED)('refuse in %s: %s', (...snippet) => {
    expect(refused).toContain(addressOf(snippet));
  });

  test.each(ALLOWED)('allow in %s: %s', (...snippet) => {
    expect(refused).not.toContain(addressOf(snippet));
  });
});

/** A file of the copied house holds all the lines that the tables give it, in their order. */
function linesOf(file: string): string[] {
  return [...REFUSED, ...ALLOWED].filter((snippet) => snippet[0] === file).map(([, line]) => line);
}

function addressOf([file, line]: Snippet): string {
  return `${file}:${linesOf(file).indexOf(line) + 1}`;
}

async function writeLinesOf(file: string): Promise<void> {
  const path = join(house, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, linesOf(file).join('\n'));
}

/** The `file:line` of every refused import. */
async function lint(): Promise<Set<string>> {
  const args = ['lint', '--vcs-enabled=false', `--only=${RULE}`, '--max-diagnostics=none'];
  const report = await output([biome, ...args, '--reporter=json', '.']);
  // The linter's own report format.
  const { diagnostics } = JSON.parse(report) as Report;
  return new Set(
    diagnostics
      .filter(({ category }) => category === `lint/${RULE}`)
      .map(({ location }) => `${location.path}:${location.start.line}`),
  );
}

interface Report {
  diagnostics: { category: string; location: { path: string; start: { line: number } } }[];
}

/** The linter ends with code 1 when it finds something, which is what is wanted here. */
function output(args: string[]): Promise<string> {
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: house }, (_error, stdout) => resolve(stdout));
  });
}
