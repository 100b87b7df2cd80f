/** Folders that are gone when the test is over. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A new empty folder for the test that is running. */
export const temporaryFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'etabli-'));
  onTestFinished(() => {
    chmodSync(folder, 0o700);
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
};

/** The path of a base that does not exist yet. */
export const temporaryBase = (): string => join(temporaryFolder(), 'etabli.db');
