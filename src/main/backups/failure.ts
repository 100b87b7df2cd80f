/** Why a copy was not made, in words of the contract. */
import type { RefusalFacts } from '#shared/contract/refusals.ts';
import { Refusal } from '../refusal.ts';
import { StoreUnusable, type UnusableWhy } from '../store/errors.ts';

export type WhyFailed = RefusalFacts<'BACKUP_FAILED'>['why'];

const codes: readonly (readonly [start: string, why: WhyFailed])[] = [
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['SQLITE_FULL', 'disk-full'],
  ['EROFS', 'read-only'],
  ['EACCES', 'read-only'],
  ['EPERM', 'read-only'],
  ['SQLITE_READONLY', 'read-only'],
  ['ENOENT', 'vanished'],
  // A file where the folder was.
  ['ENOTDIR', 'vanished'],
  ['EEXIST', 'vanished'],
  ['ENODEV', 'vanished'],
  ['ENXIO', 'vanished'],
  ['EIO', 'vanished'],
  ['ESTALE', 'vanished'],
  ['EHOSTDOWN', 'vanished'],
  ['SQLITE_CANTOPEN', 'vanished'],
  ['SQLITE_IOERR', 'vanished'],
];

const stores: Partial<Record<UnusableWhy, WhyFailed>> = {
  'disk-full': 'disk-full',
  'read-only': 'read-only',
  unreachable: 'vanished',
  'folder-is-a-file': 'vanished',
};

export const whyFailed = (error: unknown): WhyFailed => {
  if (error instanceof Refusal && error.code === 'BACKUP_FAILED') {
    return (error as Refusal<'BACKUP_FAILED'>).facts.why; // by its code
  }
  if (error instanceof StoreUnusable) return stores[error.why] ?? whyFailed(error.cause);
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return codes.find(([start]) => code.startsWith(start))?.[1] ?? 'failed';
};

/** The refusal that stands for what went wrong in `folder`. */
export const asFailure = (error: unknown, folder: string): Refusal => {
  const refusal = new Refusal('BACKUP_FAILED', { why: whyFailed(error), path: folder });
  refusal.cause = error;
  return refusal;
};
