/** Makes one copy of a base and of its files, wholly or not at all. Runs apart. */
import { existsSync, statSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { hashFile } from '../apart/hash-file.ts';
import { syncFolder, writeSynced } from '../sync-folder.ts';
import { copyBase } from './copy-base.ts';
import { bringFiles } from './file-pool.ts';
import {
  baseFile,
  descriptionFile,
  draftPrefix,
  namesFile,
  namesText,
  poolOf,
  summedFiles,
  sumsFile,
  sumsText,
} from './layout.ts';

export interface CopyWish {
  /** The file of the base, and the folder of its photos and documents. */
  readonly base: string;
  readonly files: string;
  /** The folder of the copies; made when missing. */
  readonly folder: string;
  readonly name: string;
  readonly at: string;
  readonly reason: string;
  /** Grows from copy to copy, whatever the clock says. */
  readonly serial: number;
}

/**
 * Writes the copy aside, synced and read again, then gives it its name. Throws what the disk or the
 * driver throws, `UnsoundCopy` for a base that is damaged; nothing of it is left then but photos that
 * the next copy needs as well.
 */
export const makeCopy = async (wish: CopyWish): Promise<void> => {
  const { folder, name } = wish;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await sweepDrafts(folder);
  const draft = join(folder, `${draftPrefix}${name}`);
  await mkdir(draft, { mode: 0o700 });
  try {
    await fill(draft, wish);
    await giveName(draft, join(folder, name));
  } catch (error) {
    await rm(draft, { recursive: true, force: true }).catch(() => undefined);
    throw error;
  }
};

/** What a process that was killed has left. */
export const sweepDrafts = async (folder: string): Promise<void> => {
  for (const name of await readdir(folder)) {
    if (name.startsWith(draftPrefix)) {
      await rm(join(folder, name), { recursive: true, force: true });
    }
  }
};

/** A name that is given is there after a power cut, with all that it names. */
export const giveName = async (draft: string, path: string): Promise<void> => {
  await syncFolder(draft);
  if (existsSync(path)) throw new Error(`${path} is there already`);
  await rename(draft, path);
  await syncFolder(join(path, '..'));
};

const fill = async (draft: string, wish: CopyWish): Promise<void> => {
  const { base, files, folder, name, at, reason, serial } = wish;
  const { names, ...facts } = await copyBase(base, join(draft, baseFile));
  const kept = await bringFiles(names, files, poolOf(folder));
  const bytes = statSync(join(draft, baseFile)).size;
  const description = {
    format: 1,
    name,
    at,
    reason,
    serial,
    bytes,
    fileCount: kept.length,
    ...facts,
  };
  await writeSynced(join(draft, descriptionFile), `${JSON.stringify(description, null, 2)}\n`);
  await writeSynced(join(draft, namesFile), namesText(kept));
  await writeSynced(join(draft, sumsFile), sumsText(await sumsOf(draft)));
};

/** The sums of the files of a copy, in the order of the file of sums. */
export const sumsOf = async (copy: string): Promise<string[]> => {
  const sums: string[] = [];
  for (const file of summedFiles) sums.push(await hashFile({ path: join(copy, file) }));
  return sums;
};
