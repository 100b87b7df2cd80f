/** Photos and documents that copies share: kept once, under the SHA-256 of what they hold. */
import { existsSync, statSync } from 'node:fs';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { hashFile } from '../apart/hash-file.ts';
import { copySynced } from '../sync-folder.ts';
import { namesFile, pathIn } from './layout.ts';

const givenName = /^[0-9a-f]{64}$/;

/**
 * Brings the files with these names from one pool into another, unless they are there. Answers those
 * that lie in `to` then, whole; the others are missing, or no longer what they were.
 */
export const bringFiles = async (
  names: readonly string[],
  from: string,
  to: string,
): Promise<string[]> => {
  const kept: string[] = [];
  for (const name of names) if (await bringFile(name, from, to)) kept.push(name);
  return kept;
};

const bringFile = async (name: string, from: string, to: string): Promise<boolean> => {
  const [source, target] = [pathIn(from, name), pathIn(to, name)];
  if (!givenName.test(name)) return false;
  if (!existsSync(source)) return isWholeFile(target, name);
  if (existsSync(target) && statSync(target).size === statSync(source).size) return true;
  if (!(await isWholeFile(source, name))) return false;
  await mkdir(join(to, name.slice(0, 2)), { recursive: true, mode: 0o700 });
  await copySynced(source, target);
  return isWholeFile(target, name);
};

const isWholeFile = async (path: string, name: string): Promise<boolean> =>
  existsSync(path) && (await hashFile({ path })) === name;

/** Which of these files a pool does not hold, or holds damaged. */
export const missingIn = async (pool: string, names: readonly string[]): Promise<string[]> => {
  const missing: string[] = [];
  for (const name of names) if (!(await isWholeFile(pathIn(pool, name), name))) missing.push(name);
  return missing;
};

/**
 * Copies again what a pool misses or holds damaged, from the first of the other folders that holds it
 * whole: between copies, a file that is there with its size is not read again. Answers what is still
 * missing.
 */
export const mendPool = async (
  pool: string,
  names: readonly string[],
  from: readonly string[],
): Promise<string[]> => {
  const missing = (await missingIn(pool, names)).filter((name) => givenName.test(name));
  for (const name of missing) {
    for (const folder of from) {
      if (!(await isWholeFile(pathIn(folder, name), name))) continue;
      await copySynced(pathIn(folder, name), pathIn(pool, name));
      break;
    }
  }
  return missing.length === 0 ? [] : await missingIn(pool, names);
};

/** The names that a copy says it needs. */
export const readNames = async (copy: string): Promise<string[]> =>
  (await readFile(join(copy, namesFile), 'utf8')).split('\n').filter((line) => line !== '');

/** Takes away what none of these copies needs. */
export const prunePool = async (pool: string, copies: readonly string[]): Promise<void> => {
  if (!existsSync(pool)) return;
  const needed = new Set((await Promise.all(copies.map(readNames))).flat());
  for (const start of await readdir(pool)) {
    for (const name of await readdir(join(pool, start))) {
      if (!needed.has(name)) await rm(join(pool, start, name), { force: true });
    }
  }
};
