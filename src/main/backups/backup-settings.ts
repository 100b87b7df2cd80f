/** What the copies remember outside the base, which a restore exchanges. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { instant } from '#shared/domain/day.ts';
import { writeSynced } from '../store/sync-folder.ts';

const settings = z.object({
  /** The folder that the manager chose, ours in it, and how the last copy there went. */
  elsewhere: z
    .object({
      chosen: z.string(),
      folder: z.string(),
      lastAt: instant.nullable(),
      problem: z.enum(['vanished', 'read-only', 'disk-full', 'failed']).nullable(),
    })
    .nullable()
    .default(null),
  /** The last time that the whole base was read. */
  check: z.object({ at: instant, isSound: z.boolean() }).nullable().default(null),
  /** The last time that a copy was read again with its photos, by the house itself. */
  readAt: instant.nullable().default(null),
  generation: z.int().default(0),
  /** Copies that were found damaged, as `side/name`. */
  faulty: z.array(z.string()).default([]),
});
export type BackupSettings = z.infer<typeof settings>;

export interface KeptSettings {
  read(): Promise<BackupSettings>;
  change(patch: Partial<BackupSettings>): Promise<void>;
}

/** Keeps them in `folder`; a file that cannot be read counts as none. Changes come one after the other. */
export const keepSettings = (folder: string): KeptSettings => {
  const path = join(folder, 'settings.json');
  let present: Promise<BackupSettings> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const read = () => {
    present ??= readSettings(path);
    return present;
  };
  const write = async (patch: Partial<BackupSettings>) => {
    const next = { ...(await read()), ...patch };
    await writeSynced(path, `${JSON.stringify(next, null, 2)}\n`);
    present = Promise.resolve(next);
  };
  return {
    read,
    change: (patch) => {
      const mine = last.then(() => write(patch));
      last = mine.catch(() => undefined);
      return mine;
    },
  };
};

const readSettings = async (path: string): Promise<BackupSettings> => {
  try {
    return settings.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return settings.parse({});
  }
};
