/**
 * What the browser door leaves in the data folder for its next start: the port, so that the address
 * and what the browser keeps for it stay the same; and while it is open its whole address, so that
 * starting it twice shows the one that runs. For the account's own eyes, as the base beside it.
 */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const doorNote = z.object({ port: z.int(), url: z.string().nullable() });
export type DoorNote = z.infer<typeof doorNote>;

const notePath = (folder: string): string => join(folder, 'browser-door.json');

/** `null` when there is none, or none that makes sense. */
export const readDoorNote = async (folder: string): Promise<DoorNote | null> => {
  try {
    return doorNote.parse(JSON.parse(await readFile(notePath(folder), 'utf8')));
  } catch {
    return null;
  }
};

export const writeDoorNote = async (folder: string, note: DoorNote): Promise<void> => {
  // A file keeps the rights it was born with.
  await rm(notePath(folder), { force: true });
  await writeFile(notePath(folder), JSON.stringify(note), { mode: 0o600 });
};

/** Whether the door of this note still answers. */
export const isDoorOpen = async (url: string): Promise<boolean> => {
  try {
    const { origin, hash } = new URL(url);
    const headers = { authorization: `Bearer ${hash.replace('#key=', '')}` };
    const signal = AbortSignal.timeout(2_000);
    return (await fetch(`${origin}/api/staff/post`, { headers, signal })).ok;
  } catch {
    return false;
  }
};
