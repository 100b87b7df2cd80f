/** Work on files of bases that takes seconds: done apart, by name (see apart.ts). */
import { bringCopy, dropCopies } from '../backup/bring-copy.ts';
import { makeCopy } from '../backup/make-copy.ts';
import { verifyCopy } from '../backup/verify-copy.ts';
import { checkBase } from '../check-base.ts';
import { hashFile } from './hash-file.ts';

/** Every task takes and answers what can be cloned into another thread. */
export const tasks = {
  bringCopy,
  checkBase,
  dropCopies,
  hashFile,
  makeCopy,
  verifyCopy,
};

export type Tasks = typeof tasks;
