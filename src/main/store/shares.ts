/** Whether a folder lies on another machine: SQLite does not lock reliably there (https://sqlite.org/useovernet.html). */
import { realpathSync, statfsSync } from 'node:fs';
import { StoreUnusable } from './errors.ts';

/** Kinds of file systems of the network, as Linux numbers them (statfs(2)). */
const networkKinds: ReadonlySet<number> = new Set([
  0x6969, // NFS
  0x517b, // SMB
  0xff534d42, // CIFS
  0xfe534d42, // SMB 2 and later
  0x01021997, // 9P
  0x5346414f, // AFS
  0x73757245, // Coda
  0x00c36400, // Ceph
]);

export interface Where {
  platform: NodeJS.Platform;
  /** With every link followed. */
  path: string;
  /** What statfs says. */
  kind: number;
}

/** A drive letter that stands for a share is followed to the share. */
export const isOnShare = ({ platform, path, kind }: Where): boolean => {
  if (platform === 'win32') return /^(\\\\|\/\/)(?![?.][\\/])|^\\\\\?\\UNC\\/i.test(path);
  return platform === 'linux' && networkKinds.has(kind >>> 0);
};

/** Throws `StoreUnusable` 'on-a-share'. What cannot be looked at is left to whoever opens it. */
export const refuseShare = (folder: string, look: (folder: string) => Where = whereIs): void => {
  let where: Where;
  try {
    where = look(folder);
  } catch {
    return;
  }
  if (isOnShare(where)) throw new StoreUnusable('on-a-share', folder);
};

const whereIs = (folder: string): Where => ({
  platform: process.platform,
  path: realpathSync.native(folder),
  kind: statfsSync(folder).type,
});
