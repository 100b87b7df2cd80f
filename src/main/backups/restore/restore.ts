/** Puts a copy in the place of the base while the house is open, and takes that back. */
import { dirname } from 'node:path';
import type { z } from 'zod';
import { stopWork } from '#main/exchange/work.ts';
import type { Ground, House } from '#main/house.ts';
import { Refusal, refuse } from '#main/refusal.ts';
import {
  type AsideNote,
  clearStage,
  exchangeBase,
  listAside,
  prepareAside,
  putFormerBack,
  writeNote,
} from '#main/store/set-aside.ts';
import type { Actor } from '#main/store/store.ts';
import type { missingFile, setAside } from '#shared/contract/backups.ts';
import type { OneBackup } from '../backups.ts';
import { asFailure } from '../failure.ts';
import { afterRestore } from './after-restore.ts';
import { keepReadable } from './keep-readable.ts';
import { stageAside, stageBackup } from './stage.ts';

export interface Restored {
  missingFiles: z.infer<typeof missingFile>[];
  erasedAgain: number;
}

/** Refuses BACKUP_FAILED, BACKUP_REFUSED: nothing has changed then. */
export const restoreBackup = (house: House, actor: Actor, one: OneBackup): Promise<Restored> =>
  onGround(house, async (ground) => {
    const { folder } = ground;
    const copy = await house.backups.folderOf(one);
    const comes = { folder, clock: house.clock, actor };
    const missing = await house.backups.alone(() => stageBackup(comes, copy));
    // Before a copy is brought there: that list may know of people whom ours does not.
    await house.erased.takeIn(dirname(copy));
    const why = await beforeRestore(house);
    await exchange(house, ground, {
      at: house.clock(),
      why,
      restored: one.name,
      takenBackAt: null,
    });
    const missingFiles = missing.map(({ kind, itemId, of }) => ({ kind, itemId, of }));
    return {
      missingFiles: missingFiles as Restored['missingFiles'],
      ...(await afterRestore(house, dirname(copy))),
    }; // ids of the base
  });

/** Takes the last restore back. Refuses BACKUP_FAILED, BACKUP_REFUSED. */
export const takeRestoreBack = (house: House, actor: Actor): Promise<void> =>
  onGround(house, async (ground) => {
    const last = await findTakeable(ground.folder);
    if (last === undefined) return refuse('BACKUP_REFUSED', { fault: 'gone' });
    await stageAside({ folder: ground.folder, clock: house.clock, actor }, last.folder);
    await house.backups.before('restore');
    const at = house.clock();
    await exchange(house, ground, { at, why: 'take-back', restored: null, takenBackAt: null });
    await writeNote(last.folder, { ...last.note, takenBackAt: at });
    await afterRestore(house, null);
  });

/** The base that `takeRestoreBack` would bring back. */
export const setAsideOf = async (house: House): Promise<z.infer<typeof setAside> | null> => {
  const last = house.ground ? await findTakeable(house.ground.folder) : undefined;
  if (!last || last.note.restored === null) return null;
  return { at: last.note.at, restored: last.note.restored };
};

/** The last exchange, if it was a restore of a base that was sound, and still stands. */
const findTakeable = async (folder: string) => {
  const [last] = (await listAside(folder)).filter(({ note }) => note.takenBackAt === null);
  return last?.note.why === 'restore' ? last : undefined;
};

/** The present base is copied first, unless it is what cannot be copied any more: it is set aside whole. */
const beforeRestore = async (house: House): Promise<'restore' | 'damaged'> => {
  try {
    await house.backups.before('restore');
    return 'restore';
  } catch (error) {
    const check = await house.backups.lastCheck();
    if (check?.isSound === false) return 'damaged';
    throw error;
  }
};

const exchange = async (house: House, { folder, store }: Ground, note: AsideNote) => {
  const aside = await prepareAside(folder, note);
  await house.backups.alone(() =>
    store.replace({
      exchange: () => exchangeBase(folder, aside),
      putBack: () => putFormerBack(folder, aside),
    }),
  );
  await house.backups.noteOtherBase();
  if (note.why === 'damaged') void keepReadable(house.log, aside);
};

const busy = new WeakMap<Ground, Promise<unknown>>();

/** One restore of a place after the other; what went wrong with the disk is a refusal. */
const onGround = async <T>(house: House, work: (ground: Ground) => Promise<T>): Promise<T> => {
  const { ground } = house;
  if (!ground) return refuse('BACKUP_FAILED', { why: 'failed', path: '' });
  const mine = (busy.get(ground) ?? Promise.resolve()).then(async () => {
    // Half of an import in one base and half in the other would be nobody's file.
    await stopWork(house);
    return await work(ground);
  });
  busy.set(
    ground,
    mine.catch(() => undefined),
  );
  try {
    return await mine;
  } catch (error) {
    await clearStage(ground.folder).catch(() => undefined);
    throw error instanceof Refusal ? error : asFailure(error, ground.folder);
  }
};
