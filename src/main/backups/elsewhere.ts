/** The second folder: a stick, a share, another disk, that the manager chose. */
import { access, constants, mkdir, readFile, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative } from 'node:path';
import { erasedListIn } from '../members/erase/erased-list.ts';
import { refuse } from '../refusal.ts';
import { doApart } from '../store/apart/apart.ts';
import { writeSynced } from '../store/sync-folder.ts';
import { type FoundCopy, findCopies } from './description.ts';
import { asFailure } from './failure.ts';

/** Ours in the chosen folder; the next one when another place has it. */
const ourName = 'Etabli-sauvegardes';
/** Says in a folder whose copies lie there: the first line of that place's journal. */
const markFile = '.etabli';
/** More places on one stick than anybody has. */
const mostPlaces = 50;

/** Refuses FOLDER_REFUSED for what can hold no copy of this place. */
export const requireFit = async (chosen: string, data: string): Promise<void> => {
  if (!isAbsolute(chosen)) refuse('FOLDER_REFUSED', { why: 'relative', path: chosen });
  const found = await stat(chosen).catch(() => null);
  if (found === null) return refuse('FOLDER_REFUSED', { why: 'not-there', path: chosen });
  if (!found.isDirectory()) refuse('FOLDER_REFUSED', { why: 'not-a-folder', path: chosen });
  const steps = relative(await realpath(data), await realpath(chosen));
  const isInside = !steps.startsWith('..') && !isAbsolute(steps);
  if (isInside) refuse('FOLDER_REFUSED', { why: 'data-folder', path: chosen });
  await access(chosen, constants.W_OK).catch(() =>
    refuse('FOLDER_REFUSED', { why: 'read-only', path: chosen }),
  );
};

/** The folder of this place in the chosen one, made and marked when there is none yet. */
export const claimFolder = async (chosen: string, owner: string): Promise<string> => {
  for (let place = 1; place <= mostPlaces; place += 1) {
    const folder = join(chosen, place === 1 ? ourName : `${ourName}-${place}`);
    const holder = await holderOf(folder);
    if (holder === null || holder === owner) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await writeSynced(join(folder, markFile), `${owner}\n`);
      return folder;
    }
  }
  return refuse('FOLDER_REFUSED', { why: 'read-only', path: chosen });
};

/** Brings a copy to the folder of this place, which must still be there: an empty mount point is not. */
export const bringElsewhere = async (
  copy: FoundCopy,
  from: string,
  folder: string,
): Promise<void> => {
  if (!(await isHeldBy(folder, copy.firstEntryId))) {
    throw Object.assign(new Error('the folder of this place is gone'), { code: 'ENOENT' });
  }
  await doApart('bringCopy', { copy: join(from, copy.name), to: folder });
};

/** Who was erased stays erased where a copy is taken from: the list lies beside the copies. */
export const bringErased = async (data: string, folder: string): Promise<void> => {
  if ((await erasedListIn(data).read()).length > 0) await erasedListIn(data).copyTo(folder);
};

/** Whether the copies of this place lie in the folder. Refuses BACKUP_FAILED where it cannot be read. */
export const isHeldBy = async (folder: string, owner: string | null): Promise<boolean> => {
  const holder = await holderOf(folder);
  return holder !== null && holder === owner;
};

/** Whose copies lie in a folder; `null` where it is not there, or nobody's. */
const holderOf = async (folder: string): Promise<string | null> => {
  try {
    return (await readFile(join(folder, markFile), 'utf8')).trim();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException; // of the file system
    if (code === 'ENOTDIR') return refuse('FOLDER_REFUSED', { why: 'not-a-folder', path: folder });
    // A folder that cannot be read may be somebody's.
    if (code !== 'ENOENT') throw asFailure(error, folder);
  }
  // The mark alone was lost: the copies themselves say whose they are.
  const [copy] = await findCopies(folder);
  return copy?.firstEntryId ?? null;
};
