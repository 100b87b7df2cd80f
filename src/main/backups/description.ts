/** What a copy says of itself. */
import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { type Backup, backup, backupName, backupReason } from '#shared/contract/backups.ts';
import { instant } from '#shared/domain/day.ts';
import {
  baseFile,
  descriptionFile,
  namesFile,
  summedFiles,
  sumsFile,
} from '../store/backup/layout.ts';

const description = z.object({
  format: z.literal(1),
  name: backupName,
  at: instant,
  reason: backupReason,
  serial: z.int(),
  bytes: z.int(),
  fileCount: z.int(),
  /** Of the base. */
  version: z.int(),
  firstEntryId: z.string().nullable(),
  lastEntryId: z.string().nullable(),
  tables: z.record(z.string(), z.int()),
  counts: backup.shape.counts,
});
export type Description = z.infer<typeof description>;

/** A copy that was found: its description, and whether all of it is there. */
export interface FoundCopy extends Description {
  readonly isWhole: boolean;
}

/** `null` when there is none that can be read, or when it is of another copy. */
export const readDescription = async (copy: string): Promise<Description | null> => {
  try {
    const read = description.parse(JSON.parse(await readFile(join(copy, descriptionFile), 'utf8')));
    return read.name === basename(copy) ? read : null;
  } catch {
    return null;
  }
};

/**
 * The copies of a folder, the newest first; none when it is not there. One whose description cannot be
 * read is not among them.
 */
export const findCopies = async (folder: string): Promise<FoundCopy[]> => {
  if (!existsSync(folder)) return [];
  const names = (await readdir(folder)).filter((name) => backupName.safeParse(name).success);
  const found: FoundCopy[] = [];
  for (const name of names) {
    const read = await readDescription(join(folder, name));
    if (read) found.push({ ...read, isWhole: await isAllThere(join(folder, name), read) });
  }
  return found.toSorted((a, b) => b.serial - a.serial || b.name.localeCompare(a.name));
};

/** As the contract shows it. */
export const backupOf = (copy: FoundCopy): Backup => backup.parse(copy);

const isAllThere = async (copy: string, { bytes }: Description): Promise<boolean> => {
  const areThere = [...summedFiles, namesFile, sumsFile].every((file) =>
    existsSync(join(copy, file)),
  );
  return areThere && (await stat(join(copy, baseFile))).size === bytes;
};
