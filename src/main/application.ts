/** Composes the trades into one router. Both front doors serve it; nothing here knows of a door. */
import { backupsRouter } from './backups/router.ts';
import { categoriesRouter } from './categories/router.ts';
import { exchangeRouter } from './exchange/router.ts';
import { itemsRouter } from './items/router.ts';
import { journalRouter } from './journal/router.ts';
import { labelsRouter } from './labels/router.ts';
import { counterRouter, loansRouter } from './loans/router.ts';
import { membersRouter } from './members/router.ts';
import { placeRouter } from './place/router.ts';
import { repairsRouter } from './repairs/router.ts';
import { shelvesRouter } from './shelves/router.ts';
import { staffRouter } from './staff/router.ts';

/** Everything but the desk, which each door adds for itself. */
export const application = {
  place: placeRouter,
  staff: staffRouter,
  journal: journalRouter,
  categories: categoriesRouter,
  shelves: shelvesRouter,
  items: itemsRouter,
  members: membersRouter,
  counter: counterRouter,
  loans: loansRouter,
  labels: labelsRouter,
  exchange: exchangeRouter,
  repairs: repairsRouter,
  backups: backupsRouter,
};
