/** Work on files of bases that takes seconds: done apart, by name (see apart.ts). */
import { checkBase } from '../check-base.ts';
import { hashFile } from './hash-file.ts';

/** Every task takes and answers what can be cloned into another thread. */
export const tasks = {
  checkBase,
  hashFile,
};

export type Tasks = typeof tasks;
