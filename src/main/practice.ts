/** The practice place: a throw-away house, of which nothing stays. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type OpenHouse, openHouse } from './open-house.ts';
import { loadExample } from './place/loading/load-example.ts';
import { resourcesFolder } from './product.ts';

/** Opens the example place in a temporary folder, which `close` takes away. Takes about a second. */
export const openPractice = async (): Promise<OpenHouse> => {
  const folder = await mkdtemp(join(tmpdir(), 'etabli-practice-'));
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
    await loadExample(house, { folder: join(resourcesFolder, 'demo') });
    return house;
  } catch (error) {
    await house.close();
    throw error;
  }
};

const forget = (folder: string) => rm(folder, { recursive: true, force: true, maxRetries: 3 });
