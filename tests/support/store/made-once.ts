/**
 * What takes long to make and is the same for all tests: an empty base of the present version. Made by
 * the first process that needs it, kept in a file under a sum of all that it depends on.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { migrations } from '#main/store/migrations/all.ts';

/** `npm test` removes it when it begins. */
const folder = join('.vitest', 'made-once');

/** The path of the file; `maker` names what made it and its version. */
export const madeOnce = async (maker: string, make: () => Promise<Uint8Array>): Promise<string> => {
  const sum = createHash('sha256')
    .update(JSON.stringify([maker, migrations]))
    .digest('hex');
  const path = join(folder, `${maker.replace(/\W+/g, '-')}-${sum.slice(0, 16)}`);
  if (existsSync(path)) return path;
  const made = await make();
  mkdirSync(folder, { recursive: true });
  // Several processes may make it at the same time: the last one to end replaces its equal.
  const aside = `${path}.${process.pid}`;
  writeFileSync(aside, made);
  renameSync(aside, path);
  return path;
};
