/** Work on files of bases that takes seconds: done apart, by name (see apart.ts). */
import { bringCopy, dropCopies } from '../backup/bring-copy.ts';
import { makeCopy } from '../backup/make-copy.ts';
import { verifyCopy } from '../backup/verify-copy.ts';
import { checkBase, hasLooseKeys } from '../check-base.ts';
import { countSince } from '../count-since.ts';
import { emptyLog } from '../empty-log.ts';
import { salvage } from '../salvage.ts';
import { stageCopy } from '../stage-copy.ts';
import { hashFile } from './hash-file.ts';
import { readWorkbook } from './read-workbook.ts';

/** Every task takes and answers what can be cloned into another thread. */
export const tasks = {
  bringCopy,
  checkBase,
  countSince,
  dropCopies,
  emptyLog,
  hasLooseKeys,
  hashFile,
  makeCopy,
  readWorkbook,
  salvage,
  stageCopy,
  verifyCopy,
};

export type Tasks = typeof tasks;
