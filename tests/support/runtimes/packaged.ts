import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { listPackage } from '@electron/asar';
import { stagePackage } from '../../../scripts/stage-package.ts';
import { installedElectron } from './prepare-electron.ts';
import { replaceDatabase } from './stage.ts';
import { fetchTestElectron } from './test-electron.ts';

const execute = promisify(execFile);

/** The application as a person installs it, before the installer is wrapped around it. */
export interface PackagedApplication {
  executable: string;
  /** The archive that holds the application's own files. */
  archive: string;
}

/**
 * Packages the built application for Linux into `folder`, as `npm run package -- --linux --dir`
 * does, on an Electron that this machine can run. Takes about 10 s. Two things differ from what is
 * shipped: Playwright may steer it, and on the test Electron libsql stands in for better-sqlite3.
 */
export async function packageForTest(folder: string): Promise<PackagedApplication> {
  const app = join(folder, 'app');
  await stagePackage(app);
  const installed = installedElectron();
  if (!installed) await standIn(app);
  const electron = installed ? dirname(installed) : await fetchTestElectron();
  await execute(process.execPath, [
    resolve('node_modules/electron-builder/cli.js'),
    ...['--linux', '--dir', '--publish=never'],
    ...[`-c.electronDist=${electron}`, '-c.electronFuses.enableNodeCliInspectArguments=true'],
    ...[`-c.directories.app=${app}`, `-c.directories.output=${folder}`],
  ]);
  const unpacked = join(folder, 'linux-unpacked');
  return {
    executable: join(unpacked, 'etabli'),
    archive: join(unpacked, 'resources', 'app.asar'),
  };
}

/** The packages of npm that an archive holds. */
export function packagesIn(archive: string): string[] {
  const paths = listPackage(archive, { isPack: false });
  const names = paths.flatMap(
    (path) => /node_modules[/\\]((?:@[^/\\]+[/\\])?[^/\\@]+)$/.exec(path)?.[1] ?? [],
  );
  return [...new Set(names)].sort();
}

/** electron-builder takes the packages that the application's own package.json names. */
async function standIn(app: string): Promise<void> {
  await replaceDatabase(join(app, 'node_modules'));
  const file = join(app, 'package.json');
  // What stagePackage() wrote.
  const about = JSON.parse(await readFile(file, 'utf8')) as { dependencies: object };
  const dependencies = { ...about.dependencies, 'better-sqlite3': '0.0.0', libsql: '*' };
  await writeFile(file, JSON.stringify({ ...about, dependencies }));
}
