import { frenchAtStart } from './at-start.ts';
import { backups } from './backups.ts';
import { exchange } from './exchange.ts';
import { items } from './items.ts';
import { journalSearch } from './journal-search.ts';
import { labelSettings } from './label-settings.ts';
import { labels } from './labels.ts';
import { members } from './members.ts';
import { place } from './place.ts';
import { privacy } from './privacy.ts';
import { repairFigures } from './repair-figures.ts';
import { repairIntake } from './repair-intake.ts';
import { repairTicket } from './repair-ticket.ts';
import { repairWords } from './repair-words.ts';
import { repairs } from './repairs.ts';
import { scannerTest } from './scanner-test.ts';
import { sheets } from './sheets.ts';
import { shelves } from './shelves.ts';
import { staff } from './staff.ts';

/** Every sentence of the interface, in French: the language it is written in first. */
export const french = {
  ...frenchAtStart,
  // What follows comes with the screens that say it: see renderer/app/later-sentences.ts.
  journalSearch,
  labelSettings,
  labels,
  shelves,
  staff,
  place,
  members,
  items,
  scannerTest,
  repairs,
  repairTicket,
  repairWords,
  repairIntake,
  repairFigures,
  exchange,
  sheets,
  privacy,
  backups,
};
