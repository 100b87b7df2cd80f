/** The practice place: a throw-away house, of which nothing stays. */
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type OpenHouse, openHouse } from './open-house.ts';
import { loadExample } from './place/loading/load-example.ts';
import { resourcesFolder } from './product.ts';
import { loadExampleRepairs } from './repairs/example/load-example-repairs.ts';
import { holdFolder } from './store/hold-folder.ts';

const prefix = 'etabli-practice-';
/** A folder this old that nobody holds was left by a process that was killed. */
const forgottenMs = 60_000;

/** Opens the example place in a temporary folder, which `close` takes away. Takes about a second. */
export const openPractice = async (): Promise<OpenHouse> => {
  await sweep(tmpdir());
  const folder = await mkdtemp(join(tmpdir(), prefix));
  const house = await openIn(folder).catch(async (error) => {
    await forget(folder);
    throw error;
  });
  const close = async () => {
    await house.close();
    await forget(folder);
  };
  return { ...house, close };
};

const openIn = async (folder: string): Promise<OpenHouse> => {
  const house = await openHouse({ folder, isPractice: true });
  try {
    const demo = join(resourcesFolder, 'demo');
    await loadExample(house, { folder: demo });
    await loadExampleRepairs(house, demo);
    return house;
  } catch (error) {
    await house.close();
    throw error;
  }
};

const forget = (folder: string) => rm(folder, { recursive: true, force: true, maxRetries: 3 });

const sweep = async (folder: string): Promise<void> => {
  const names = (await readdir(folder)).filter((name) => name.startsWith(prefix));
  for (const name of names) {
    // Of somebody else on this machine, held by a practice that is open, or gone meanwhile.
    await forgetIfLeft(join(folder, name)).catch(() => undefined);
  }
};

const forgetIfLeft = async (folder: string): Promise<void> => {
  if (Date.now() - (await stat(folder)).mtimeMs < forgottenMs) return;
  holdFolder(folder).release();
  await forget(folder);
};
