import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { stageApplication } from './stage.ts';
import { fetchTestElectron } from './test-electron.ts';

/** An Electron with the built application: what to run, and the arguments that come first. */
export interface PreparedElectron {
  executable: string;
  firstArgs: readonly string[];
}

let prepared: Promise<PreparedElectron> | undefined;

/**
 * The real Electron to test with: the one that is installed or that ELECTRON_OVERRIDE_DIST_PATH
 * names, else the one that the package registry holds. Throws a sentence where there is none, and
 * where the application was not built.
 */
export function prepareElectron(): Promise<PreparedElectron> {
  prepared ??= prepare();
  return prepared;
}

/** The executable of an Electron of the version that is shipped, where there is one. */
export function installedElectron(): string | undefined {
  const folder = resolve('node_modules', 'electron');
  const pathFile = join(folder, 'path.txt');
  const inside = existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : 'electron';
  const named = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  const executable = join(named ?? join(folder, 'dist'), inside);
  if (existsSync(executable)) return executable;
  if (named) throw new Error(`ELECTRON_OVERRIDE_DIST_PATH names ${named}: no Electron there.`);
  return undefined;
}

async function prepare(): Promise<PreparedElectron> {
  if (!existsSync('out/main/index.js')) throw new Error('Build first: npm run build');
  const installed = installedElectron();
  if (installed) return { executable: installed, firstArgs: [resolve('.')] };
  const executable = await stageApplication(await fetchTestElectron());
  process.once('exit', () => rmSync(dirname(executable), { recursive: true, force: true }));
  return { executable, firstArgs: [] };
}
