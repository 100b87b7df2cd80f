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
import { whyFailed } from '../failure.ts';
import { afterRestore } from './after-restore.ts';
import { keepReadable } from './keep-readable.ts';
import { stageAside, stageBackup } from './stage.ts';

export interface Restored {
  missingFiles: z.infer<typeof missingFile>[];
  /** `null`: it failed. */
  erasedAgain: number | null;
}

/** Refuses BACKUP_FAILED, BACKUP_REFUSED, RESTORE_FAILED: nothing has changed then. */
export const restoreBackup = (house: House, actor: Actor, one: OneBackup): Promise<Restored> =>
  onGround(house, async (ground) => {
    const { folder } = ground;
    const copy = await house.backups.folderOf(one);
    const comes = { folder, clock: house.clock, actor };
    const missing = await house.backups.alone(() => stageBackup(comes, copy));
    // Before a copy is brought there: that list may know of people whom ours does not.
    await house.erased.takeIn(dirname(copy));
    const why = await beforeRestore(house);
    const note = { at: house.clock(), why, restored: one.name, takenBackAt: null };
    const aside = await exchange(house, ground, note);
    if (why === 'damaged') void keepReadable(house.log, aside, copy);
    const missingFiles = missing.map(({ kind, itemId, of }) => ({ kind, itemId, of }));
    return {
      missingFiles: missingFiles as Restored['missingFiles'],
      ...(await afterRestore(house, dirname(copy))),
    }; // ids of the base
  });

/** Takes the last restore back. Refuses BACKUP_FAILED, BACKUP_REFUSED, RESTORE_FAILED. */
export const takeRestoreBack = (
  house: House,
  actor: Actor,
): Promise<Pick<Restored, 'erasedAgain'>> =>
  onGround(house, async (ground) => {
    const last = await findTakeable(ground.folder);
    if (last === undefined) return refuse('BACKUP_REFUSED', { fault: 'gone' });
    await stageAside({ folder: ground.folder, clock: house.clock, actor }, last.folder);
    await house.backups.before('restore');
    const at = house.clock();
    await exchange(house, ground, { at, why: 'take-back', restored: null, takenBackAt: null });
    // The newest note says it as well.
    await writeNote(last.folder, { ...last.note, takenBackAt: at }).catch((err) =>
      house.log.error({ err }, 'not noted that a base was taken back'),
    );
    return await afterRestore(house, null);
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

/** Answers where the former base lies. */
const exchange = async (
  house: House,
  { folder, store }: Ground,
  note: AsideNote,
): Promise<string> => {
  const aside = await prepareAside(folder, note);
  await house.backups.alone(() =>
    store.replace({
      exchange: () => exchangeBase(folder, aside),
      putBack: () => putFormerBack(folder, aside),
    }),
  );
  return aside;
};

const busy = new WeakMap<Ground, Promise<unknown>>();

/** One restore of a place after the other; what went wrong with it is in the log, and a refusal. */
const onGround = async <T>(house: House, work: (ground: Ground) => Promise<T>): Promise<T> => {
  const { ground } = house;
  if (!ground) return refuse('RESTORE_FAILED', { why: 'failed', path: '', isShut: false });
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
    if (error instanceof Refusal) throw error;
    house.log.error({ err: error }, 'no restore');
    return refuse('RESTORE_FAILED', {
      why: whyFailed(error),
      path: ground.folder,
      isShut: await isShut(ground),
    });
  }
};

/** Whether the former base did not come back either. */
const isShut = ({ store }: Ground): Promise<boolean> =>
  store.read(async () => false).catch(() => true);
