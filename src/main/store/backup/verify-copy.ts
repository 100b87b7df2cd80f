/** Reads a copy again, all of it, as if nobody had ever said that it is good. Runs apart. */
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import type { BackupFault } from '#shared/contract/refusals.ts';
import { type BaseFacts, damageIn, readFacts } from './base-facts.ts';
import { mendPool, missingIn, readNames } from './file-pool.ts';
import { baseFile, descriptionFile, poolOf, strayFiles, sumsFile, sumsText } from './layout.ts';
import { sumsOf } from './make-copy.ts';
import { listNamedFiles, type NamedFile } from './named-files.ts';

export interface VerifiedCopy {
  /** What speaks against the copy; nothing when it may take the place of the base. */
  readonly faults: readonly BackupFault[];
  /** Photos and documents that its base names and that do not lie beside it. */
  readonly missing: readonly NamedFile[];
}

export interface CopyToVerify {
  /** The folder of the copy. */
  readonly folder: string;
  /** The version of the base that this program knows. */
  readonly version: number;
  /** What its description says of it; `null` when there is none that can be read. */
  readonly described: BaseFacts | null;
  /** Folders that may hold photos and documents that lie damaged beside the copy: it gets them again. */
  readonly mendFrom: readonly string[];
}

/** Answers what is wrong. Throws only where the disk itself fails. */
export const verifyCopy = async (wish: CopyToVerify): Promise<VerifiedCopy> => {
  const { folder, described, version, mendFrom } = wish;
  const failed = (...faults: BackupFault[]): VerifiedCopy => ({ faults, missing: [] });
  if (!existsSync(join(folder, baseFile))) return failed('gone');
  if (described === null || !existsSync(join(folder, descriptionFile))) {
    return failed('no-description');
  }
  if (!(await hasItsSums(folder))) return failed('wrong-sum');
  if (described.version > version) return failed('newer');
  for (const stray of strayFiles) await rm(join(folder, stray), { force: true });
  const lost = await mendPool(poolOf(dirname(folder)), await readNames(folder), mendFrom);
  const { faults, named } = readBase(join(folder, baseFile), described);
  if (lost.length > 0) faults.push('files-missing');
  return { faults, missing: await missingOf(folder, named) };
};

const hasItsSums = async (folder: string): Promise<boolean> => {
  try {
    const written = await readFile(join(folder, sumsFile), 'utf8');
    return written === sumsText(await sumsOf(folder));
  } catch (error) {
    // A disk that fails says nothing of the copy.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return false;
  }
};

const readBase = (
  path: string,
  described: BaseFacts,
): { faults: BackupFault[]; named: NamedFile[] } => {
  const base = new Database(path, { readonly: true, fileMustExist: true });
  try {
    const { isDamaged, hasLooseKeys } = damageIn(base);
    if (isDamaged) return { faults: ['damaged'], named: [] };
    const faults: BackupFault[] = hasLooseKeys ? ['loose-keys'] : [];
    if (!isAsDescribed(readFacts(base), described)) faults.push('wrong-counts');
    return { faults, named: listNamedFiles(base) };
  } catch {
    return { faults: ['damaged'], named: [] };
  } finally {
    base.close();
  }
};

const isAsDescribed = (found: BaseFacts, described: BaseFacts): boolean => {
  const names = new Set([...Object.keys(found.tables), ...Object.keys(described.tables)]);
  const hasSameRows = [...names].every((name) => found.tables[name] === described.tables[name]);
  return (
    hasSameRows &&
    found.version === described.version &&
    found.firstEntryId === described.firstEntryId &&
    found.lastEntryId === described.lastEntryId
  );
};

const missingOf = async (folder: string, named: readonly NamedFile[]): Promise<NamedFile[]> => {
  const names = [...new Set(named.map(({ file }) => file))];
  const lost = new Set(await missingIn(poolOf(dirname(folder)), names));
  return named.filter(({ file }) => lost.has(file));
};
