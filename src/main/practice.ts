/** The practice place: a throw-away house, of which nothing stays. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type OpenHouse, openHouse } from './open-house.ts';

/** Opens an example place in a temporary folder, which `close` takes away. */
export const openPractice = async (): Promise<OpenHouse> => {
  const folder = await mkdtemp(join(tmpdir(), 'etabli-practice-'));
  const forget = () => rm(folder, { recursive: true, force: true, maxRetries: 3 });
  try {
    const house = await openHouse({ folder, isPractice: true });
    const close = async () => {
      await house.close();
      await forget();
    };
    return { ...house, close };
  } catch (error) {
    await forget();
    throw error;
  }
};
