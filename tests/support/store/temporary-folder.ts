/** Folders that are gone when the test is over. */
import { chmodSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A new empty folder for the test that is running. */
export const temporaryFolder = (parent = tmpdir()): string => {
  const folder = mkdtempSync(join(parent, 'etabli-'));
  onTestFinished(() => {
    chmodSync(folder, 0o700);
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
};

/** Memory that looks like a disk: the folder for tests whose thousands of acts need not wait for a real one. */
export const inMemory = (): string => {
  let free = 0;
  try {
    const { bavail, bsize } = statfsSync('/dev/shm');
    free = bavail * bsize;
  } catch {
    // No such memory on this system.
  }
  return free > 1e9 ? '/dev/shm' : tmpdir();
};

/** The path of a base that does not exist yet. */
export const temporaryBase = (): string => join(temporaryFolder(), 'etabli.db');
