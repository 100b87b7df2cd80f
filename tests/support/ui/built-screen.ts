/** The screen as it is shipped, for tests to open: the last build if it still tells the truth, else a new one. */
import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build, mergeConfig } from 'vite';
import configuration from '../../../electron.vite.config.ts';

const sources = ['src/renderer', 'src/shared'].map((folder) => resolve(folder));
const shipped = resolve('out/renderer');
const own = resolve('.cache/screen');

/** The folder of a built screen. ETABLI_SCREEN names one to take as it is. */
export const builtScreen = async (): Promise<string> => {
  const named = process.env['ETABLI_SCREEN'];
  if (named) return resolve(named);
  const changedAt = Math.max(...(await Promise.all(sources.map(lastChange))));
  for (const folder of [shipped, own]) if ((await builtAt(folder)) > changedAt) return folder;
  await buildInto(own);
  return own;
};

const builtAt = async (folder: string): Promise<number> => {
  const page = join(folder, 'index.html');
  return existsSync(page) ? (await stat(page)).mtimeMs : 0;
};

const lastChange = async (folder: string): Promise<number> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const times = entries.map(
    async (entry) => (await stat(join(entry.parentPath, entry.name))).mtimeMs,
  );
  return Math.max(0, ...(await Promise.all(times)));
};

/** Builds the screen alone, as electron-vite does with the same configuration. */
const buildInto = async (outDir: string): Promise<void> => {
  // A test runner's own setting here would bring React's developer build.
  process.env['NODE_ENV'] = 'production';
  const { renderer } = configuration as { renderer: object }; // defineConfig also takes a function: ours is an object
  const target = {
    configFile: false as const,
    logLevel: 'warn' as const,
    build: { outDir, emptyOutDir: true },
  };
  await build(mergeConfig(renderer, target));
};
