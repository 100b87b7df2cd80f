/** One picture of a base, copied while others go on writing it. Runs apart. */
import { closeSync, fsyncSync, openSync } from 'node:fs';
import Database from 'better-sqlite3';
import { residueOf } from '../residue/residue.ts';
import { type BaseFacts, damageIn, readFacts } from './base-facts.ts';
import { fileNamesIn } from './named-files.ts';

export interface CopiedBase extends BaseFacts {
  /** All names of photos and documents in it. */
  readonly names: readonly string[];
}

/** Pages between two syncs: what the disk still has to take stays small, or a loan would wait behind it. */
const pagesAtOnce = 2_048;

/** A copy that is not equal to what was copied, or a base that is damaged itself. */
export class UnsoundCopy extends Error {
  override readonly name = 'UnsoundCopy';
  readonly code = 'SQLITE_CORRUPT';
}

/**
 * Copies the base `from`, as it is at this moment, to the new file `to`: what its rows hold, and nothing
 * that was erased before. Reads all of the copy: pages, keys, rows of each table. Throws `UnsoundCopy`, and what the driver throws.
 */
export const copyBase = async (from: string, to: string): Promise<CopiedBase> => {
  const source = new Database(from, { readonly: true, fileMustExist: true });
  try {
    // The picture holds until the end: the online copy would begin anew at each write of the others.
    source.exec('begin');
    const facts = readFacts(source);
    closeSync(openSync(to, 'wx', 0o600));
    await copyPages(source, to);
    await wipeResidue(to);
    const names = checkedNames(to, facts);
    return { ...facts, names };
  } finally {
    source.close();
  }
};

const copyPages = async (source: Database.Database, to: string): Promise<void> => {
  const file = openSync(to, 'r+');
  try {
    await source.backup(to, {
      progress: () => {
        fsyncSync(file);
        return pagesAtOnce;
      },
    });
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
};

/** Whoever was erased a moment ago may stand in the file still: the copy has nobody. */
const wipeResidue = async (path: string): Promise<void> => {
  const residue = residueOf(path);
  try {
    const pages = await residue.find();
    for (let at = 0; at < pages.length; at += pagesAtOnce) {
      residue.wipe(pages.slice(at, at + pagesAtOnce));
    }
  } finally {
    await residue.close();
  }
};

/** Leaves one file that any program may read without writing beside it. */
const checkedNames = (path: string, expected: BaseFacts): string[] => {
  const copy = new Database(path);
  try {
    copy.pragma('journal_mode = delete');
    const { isDamaged, hasLooseKeys } = damageIn(copy);
    if (isDamaged || hasLooseKeys) throw new UnsoundCopy('the base is damaged');
    if (JSON.stringify(readFacts(copy)) !== JSON.stringify(expected)) {
      throw new UnsoundCopy('the copy holds other rows than the base');
    }
    return fileNamesIn(copy);
  } finally {
    copy.close();
  }
};
