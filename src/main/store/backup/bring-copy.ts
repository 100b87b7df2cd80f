/** Brings a copy to another folder, and takes copies away. Both run apart. */
import { existsSync } from 'node:fs';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { syncFolder } from '../sync-folder.ts';
import { UnsoundCopy } from './copy-base.ts';
import { bringFiles, prunePool, readNames } from './file-pool.ts';
import { descriptionFile, draftPrefix, poolOf, summedFiles, sumsFile, sumsText } from './layout.ts';
import { giveName, sumsOf, sweepDrafts } from './make-copy.ts';

/** Bytes between two syncs: see copy-base.ts. */
const bytesAtOnce = 8 << 20;

/**
 * Copies the copy that lies in `copy` into the folder `to`, which exists, and reads it there again.
 * Does nothing when it is there already. Throws what the disk throws; nothing is left then.
 */
export const bringCopy = async ({ copy, to }: { copy: string; to: string }): Promise<void> => {
  const name = basename(copy);
  if (existsSync(join(to, name))) return;
  await sweepDrafts(to);
  const draft = join(to, `${draftPrefix}${name}`);
  await mkdir(draft, { mode: 0o700 });
  try {
    await bringPool(copy, to);
    for (const file of [...summedFiles, sumsFile]) {
      await copyCalmly(join(copy, file), join(draft, file));
    }
    await requireSame(copy, draft);
    await giveName(draft, join(to, name));
  } catch (error) {
    await rm(draft, { recursive: true, force: true }).catch(() => undefined);
    throw error;
  }
};

const bringPool = async (copy: string, to: string): Promise<void> => {
  const names = await readNames(copy);
  const kept = await bringFiles(names, poolOf(dirname(copy)), poolOf(to));
  if (kept.length < names.length) throw new UnsoundCopy('photos or documents are missing');
};

const requireSame = async (copy: string, draft: string): Promise<void> => {
  const expected = await sumsOf(copy);
  const isSame = sumsText(expected) === sumsText(await sumsOf(draft));
  if (!isSame) throw new UnsoundCopy('the disk gives other bytes than it was given');
};

const copyCalmly = async (from: string, to: string): Promise<void> => {
  await using source = await open(from, 'r');
  await using target = await open(to, 'wx', 0o600);
  const bytes = Buffer.alloc(bytesAtOnce);
  for (;;) {
    const { bytesRead } = await source.read(bytes, 0, bytes.length);
    if (bytesRead === 0) return;
    await target.writeFile(bytes.subarray(0, bytesRead));
    await target.sync();
  }
};

/** Takes copies away, first what says that they are whole, then photos that no other copy needs. */
export const dropCopies = async (wish: {
  folder: string;
  names: readonly string[];
}): Promise<void> => {
  const { folder, names } = wish;
  for (const name of names) {
    const doomed = join(folder, `${draftPrefix}${name}`);
    await rename(join(folder, name), doomed);
    await rm(doomed, { recursive: true, force: true });
  }
  const left = await copiesIn(folder);
  if (left !== null) await prunePool(poolOf(folder), left);
  await syncFolder(folder);
};

/** The copies of a folder; `null` when one of them does not say what it needs: nothing is pruned then. */
const copiesIn = async (folder: string): Promise<string[] | null> => {
  const named = (await readdir(folder)).filter((name) => /^\d{4}-\d{2}-\d{2}T/.test(name));
  const copies = named.map((name) => join(folder, name));
  const isWhole = copies.every((copy) => existsSync(join(copy, descriptionFile)));
  return isWhole ? copies : null;
};
