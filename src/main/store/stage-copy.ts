/**
 * Brings the base of a copy beside the one whose place it will take, and reads it there: what is
 * verified is what comes. Runs apart.
 */
import { existsSync, statSync } from 'node:fs';
import { copyFile, mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import type { BackupFault } from '#shared/contract/refusals.ts';
import { doApart } from './apart/apart.ts';
import { hashFile } from './apart/hash-file.ts';
import { type BaseFacts, readFacts } from './backup/base-facts.ts';
import { bringFiles, readNames } from './backup/file-pool.ts';
import { baseFile, pathIn, poolOf, summedFiles, sumsFile, sumsText } from './backup/layout.ts';
import { listNamedFiles, type NamedFile } from './backup/named-files.ts';
import { checkBase, hasLooseKeys } from './check-base.ts';

export interface CopyToStage {
  /** The folder of the copy. */
  readonly copy: string;
  /** Where its base goes; nothing lies beside it. */
  readonly staged: string;
  /** The folder of photos and documents of the place: those that it lost come back. */
  readonly files: string;
  /** The version of the base that this program knows. */
  readonly version: number;
  /** What its description says of it; `null` when there is none that can be read. */
  readonly described: BaseFacts | null;
}

export interface StagedCopy {
  /** Why it cannot take the place of the base; `null` when it can. */
  readonly fault: BackupFault | null;
  /** Photos and documents that its base names and that lie nowhere. */
  readonly missing: readonly NamedFile[];
}

/**
 * Stages the base. Damage shows by the sums: they are of a base in which every index was compared with
 * its rows, so that its pages, keys and counts are enough here. Throws only where the disk fails.
 */
export const stageCopy = async (wish: CopyToStage): Promise<StagedCopy> => {
  const { copy, staged, files, version, described } = wish;
  const refused = (fault: BackupFault): StagedCopy => ({ fault, missing: [] });
  if (!existsSync(join(copy, baseFile))) return refused('gone');
  if (described === null) return refused('no-description');
  if (described.version > version) return refused('newer');
  await rm(dirname(staged), { recursive: true, force: true });
  await mkdir(dirname(staged), { recursive: true, mode: 0o700 });
  // Alone: what lies beside the copy is not part of it.
  await copyFile(join(copy, baseFile), staged);
  const keys = followKeys(staged);
  const fault = (await hasItsSums(copy, staged)) ? faultOf(staged, described) : 'wrong-sum';
  const areLoose = await keys;
  if (fault !== null) return refused(fault);
  if (areLoose !== false) return refused(areLoose ? 'loose-keys' : 'damaged');
  await bringFiles(await readNames(copy), poolOf(dirname(copy)), files);
  return { fault: null, missing: missingAmong(staged, files) };
};

/** Below this size, following all keys takes less time than starting a thread. */
const smallBytes = 16 << 20;

/** The keys take as long as all the rest: those of a large base are followed meanwhile, in a thread. */
const followKeys = async (path: string): Promise<boolean | null> =>
  statSync(path).size < smallBytes ? hasLooseKeys({ path }) : doApart('hasLooseKeys', { path });

/** The sums of the copy, with the base where it was brought. */
const hasItsSums = async (copy: string, staged: string): Promise<boolean> => {
  const written = await readFile(join(copy, sumsFile), 'utf8').catch(() => '');
  const sums: string[] = [];
  for (const file of summedFiles) {
    const path = file === baseFile ? staged : join(copy, file);
    if (!existsSync(path)) return false;
    sums.push(await hashFile({ path }));
  }
  return written === sumsText(sums);
};

const faultOf = (path: string, described: BaseFacts): BackupFault | null => {
  if (!checkBase({ path, isWhole: false }).isSound) return 'damaged';
  const base = new Database(path, { readonly: true, fileMustExist: true });
  try {
    const found = readFacts(base);
    return isSame(found, described) ? null : 'wrong-counts';
  } catch {
    return 'damaged';
  } finally {
    base.close();
  }
};

const isSame = (found: BaseFacts, described: BaseFacts): boolean => {
  const names = new Set([...Object.keys(found.tables), ...Object.keys(described.tables)]);
  return (
    [...names].every((name) => found.tables[name] === described.tables[name]) &&
    found.version === described.version &&
    found.lastEntryId === described.lastEntryId
  );
};

/** Of the files that a base names, those that a folder of files does not hold. */
export const missingAmong = (path: string, files: string): NamedFile[] => {
  const base = new Database(path, { readonly: true, fileMustExist: true });
  try {
    return listNamedFiles(base).filter(({ file }) => !existsSync(pathIn(files, file)));
  } finally {
    base.close();
  }
};
