/** The fixed things that count for nothing until somebody types their weight. */
import type { Reading } from '#main/store/store.ts';
import type { Period } from '#shared/contract/repair-statistics.ts';
import type { Day } from '#shared/domain/day.ts';
import type { ImportedRepairId, TicketId } from '#shared/domain/ids.ts';
import {
  categoryNumber,
  categoryOfNumber,
  poweredCategories,
  referenceOf,
  type ThingCategory,
  unpoweredCategories,
} from '#shared/domain/repairs/thing-category.ts';
import { impactOfGroups } from './fold-groups.ts';
import { readGroups, scopesOf } from './groups.ts';
import { selectWeightMissing } from './missing-queries.ts';

export interface WeightMissing {
  readonly ticketId: TicketId | null;
  readonly importedId: ImportedRepairId | null;
  readonly thing: string;
  readonly category: ThingCategory;
  readonly on: Day | null;
}

/** The kinds whose weight the method does not know. */
const unweighedNumbers = [...poweredCategories, ...unpoweredCategories]
  .filter((category) => referenceOf(category).grams === 0)
  .map(categoryNumber);

/** A page of them, last first, and how many there are. */
export const readWeightMissing = async (
  q: Reading,
  { period, limit, offset }: { period: Period; limit: number; offset: number },
): Promise<{ things: WeightMissing[]; total: number }> => {
  const scopes = await scopesOf(q, period);
  const { categories } = await readGroups(q, scopes);
  const scope = {
    ...scopes.own,
    categoryNumbers: unweighedNumbers,
    importIds: scopes.imported.map(({ importId }) => importId),
  };
  const rows = await selectWeightMissing(q, scope, { limit, offset });
  return {
    things: rows.map(thingOf),
    total: impactOfGroups(categories, 'fixometer').weightMissing,
  };
};

type MissingRow = Awaited<ReturnType<typeof selectWeightMissing>>[number];

/** What is imported is named as its partner did: `Category ~ Item type`. */
const thingOf = ({ id, is_own, thing, category_number, on_day }: MissingRow): WeightMissing => {
  const category = categoryOfNumber(category_number) ?? 'Misc';
  const [kind = '', type] = thing.split(' ~ ');
  return is_own === 1
    ? { ticketId: id as TicketId, importedId: null, thing, category, on: on_day as Day } // columns of tickets
    : {
        ticketId: null,
        importedId: id as ImportedRepairId, // columns of imported_repairs
        thing: type ?? (kind || category),
        category,
        on: on_day === '' ? null : (on_day as Day), // days of a file were read as such
      };
};
