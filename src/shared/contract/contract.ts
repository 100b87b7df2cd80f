/** The whole contract. A path, a procedure's name or an error code is written nowhere else. */
import { backups } from './backups.ts';
import { categories } from './categories.ts';
import { counter } from './counter.ts';
import { desk } from './desk.ts';
import { exchange } from './exchange.ts';
import { items } from './items.ts';
import { journal } from './journal.ts';
import { labels } from './labels.ts';
import { loans } from './loans.ts';
import { members } from './members.ts';
import { place } from './place.ts';
import { repairs } from './repairs.ts';
import { shelves } from './shelves.ts';
import { staff } from './staff.ts';

export const contract = {
  place,
  staff,
  journal,
  categories,
  shelves,
  items,
  members,
  counter,
  loans,
  labels,
  repairs,
  exchange,
  backups,
  desk,
};
export type Contract = typeof contract;
