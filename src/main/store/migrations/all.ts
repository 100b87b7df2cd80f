/** Every step of the base, in order. Append only. */
import type { Migration } from '../migrate.ts';
import { firstStone } from './0001-first-stone.ts';
import { firstSearch } from './0001-search.ts';
import { labels } from './0002-labels.ts';
import { repairs } from './0003-repairs.ts';
import { trust } from './0004-trust.ts';

export const migrations: readonly Migration[] = [
  { ...firstStone, ...firstSearch },
  labels,
  repairs,
  trust,
];
