/** Why the system did not take a file, in words of the contract. */
import type { RefusalFacts } from '#shared/contract/refusals.ts';

type WhyNotSaved = RefusalFacts<'FILE_NOT_SAVED'>['why'];

/** What systems say (errno(3)); Windows says EPERM or EBUSY for a file that is open in another program. */
const codes: Readonly<Record<string, WhyNotSaved>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  EACCES: 'not-allowed',
  EPERM: 'not-allowed',
  EROFS: 'not-allowed',
  EBUSY: 'not-allowed',
  ENOENT: 'vanished',
  ENOTDIR: 'vanished',
  ENODEV: 'vanished',
  ENXIO: 'vanished',
  EIO: 'vanished',
  ESTALE: 'vanished',
  EHOSTDOWN: 'vanished',
};

export const whyNotSaved = (error: unknown): WhyNotSaved => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return codes[code] ?? 'failed';
};
