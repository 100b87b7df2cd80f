/**
 * What the browser door leaves in the data folder for its next start: the port, so that the address
 * and what the browser keeps for it stay the same; and while it is open its whole address, so that
 * starting it twice shows the one that runs. For the account's own eyes, as the base beside it.
 */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { contract } from '#shared/contract/contract.ts';
import { prefix } from './calls.ts';

const doorNote = z.object({ port: z.int(), url: z.string().nullable() });
type DoorNote = z.infer<typeof doorNote>;

const notePath = (folder: string): string => join(folder, 'browser-door.json');

/** `null` when there is none, or none that makes sense. */
export const readDoorNote = async (folder: string): Promise<DoorNote | null> => {
  try {
    return doorNote.parse(JSON.parse(await readFile(notePath(folder), 'utf8')));
  } catch {
    return null;
  }
};

/** Writes that the door is open; answers how to write that it is closed again. */
export const noteOpenDoor = async (
  folder: string,
  { port, url }: { port: number; url: string },
): Promise<() => Promise<void>> => {
  await write(folder, { port, url });
  return () => write(folder, { port, url: null });
};

const write = async (folder: string, note: DoorNote): Promise<void> => {
  // A file keeps the rights it was born with.
  await rm(notePath(folder), { force: true });
  await writeFile(notePath(folder), JSON.stringify(note), { mode: 0o600 });
};

/** The address of the door that is open on this folder, with its key; `null` when none answers. */
export const runningDoor = async (folder: string): Promise<string | null> => {
  const url = (await readDoorNote(folder))?.url ?? null;
  return url !== null && (await isOpen(url)) ? url : null;
};

const isOpen = async (url: string): Promise<boolean> => {
  try {
    const { origin, hash } = new URL(url);
    const { path = '' } = contract.staff.post['~orpc'].route;
    const headers = { authorization: `Bearer ${hash.replace('#key=', '')}` };
    const signal = AbortSignal.timeout(2_000);
    return (await fetch(`${origin}${prefix}${path}`, { headers, signal })).ok;
  } catch {
    return false;
  }
};
