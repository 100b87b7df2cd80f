/** A real file system of a few megabytes, for the test that is running; only root may mount one. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { temporaryFolder } from './store/temporary-folder.ts';

export const canMount = process.platform === 'linux' && process.getuid?.() === 0;

export interface SmallDisk {
  readonly folder: string;
  /** Leaves so many bytes free. */
  fill(free: number): void;
  /** Gives them back. */
  empty(): void;
  /** As a stick that is pulled out. */
  pullOut(): void;
}

/** In memory, or in a file with ext4 on it. */
export const aSmallDisk = (megabytes: number, kind: 'tmpfs' | 'ext4' = 'tmpfs'): SmallDisk => {
  const root = temporaryFolder();
  const folder = join(root, 'disque');
  mkdirSync(folder);
  if (kind === 'tmpfs') {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder]);
  } else {
    const image = join(root, 'image');
    execFileSync('truncate', ['-s', `${megabytes}M`, image]);
    execFileSync('mkfs.ext4', ['-q', '-m', '0', image]);
    execFileSync('mount', ['-o', 'loop', image, folder]);
  }
  let isThere = true;
  const pullOut = () => {
    if (isThere) execFileSync('umount', ['-l', folder]);
    isThere = false;
  };
  onTestFinished(pullOut);
  const filler = join(folder, 'filler');
  return {
    folder,
    fill: (free) => {
      const { bavail, bsize } = statfsSync(folder);
      writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - free), 1));
    },
    empty: () => rmSync(filler),
    pullOut,
  };
};
