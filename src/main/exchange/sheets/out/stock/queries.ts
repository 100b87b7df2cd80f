/** The SQL of objects, shelves and categories as they go out, page after page. */
import { type ExpressionBuilder, sql } from 'kysely';
import type { Schema } from '#main/store/schema.ts';
import type { Reading } from '#main/store/store.ts';
import type { ItemId } from '#shared/domain/ids.ts';
import type { PageAsked } from '../list.ts';

/** Objects of the stock by code; those that were retired are in it no more. */
export const listItemsAfter = (q: Reading, { after, limit }: PageAsked) =>
  q
    .selectFrom('items')
    .leftJoin('categories', 'categories.id', 'items.category_id')
    .leftJoin('shelves', 'shelves.id', 'items.shelf_id')
    .select(['items.id', 'items.code as key', 'items.code', 'kind', 'items.name', 'brand', 'model'])
    .select(['categories.name as category', 'shelves.name as shelf', 'serial_number', 'condition'])
    .select(['owner_kind', 'owner_name', 'declared_value_cents', 'items.deposit_cents'])
    .select(['items.loan_days', 'lending_note', 'return_note', 'safety_notice', 'created_at'])
    .select((eb) => [openLoan(eb).as('due_on'), standingBlock(eb).as('block_id')])
    .where('items.code', '>', after)
    .where('items.cancelled_at', 'is', null)
    .where('items.retired_at', 'is', null)
    .orderBy('items.code')
    .limit(limit)
    .execute();

const openLoan = (eb: ExpressionBuilder<Schema, 'items'>) =>
  eb
    .selectFrom('loans')
    .select('loans.due_on')
    .whereRef('loans.item_id', '=', 'items.id')
    .where('loans.returned_on', 'is', null)
    .where('loans.cancelled_at', 'is', null)
    .limit(1);

const standingBlock = (eb: ExpressionBuilder<Schema, 'items'>) =>
  eb
    .selectFrom('blocks')
    .select('blocks.id')
    .whereRef('blocks.item_id', '=', 'items.id')
    .where('blocks.ended_at', 'is', null)
    .where('blocks.cancelled_at', 'is', null)
    .limit(1);

export const listAccessories = (q: Reading, ids: readonly ItemId[]) =>
  q
    .selectFrom('accessories')
    .select(['item_id', 'name'])
    .where('item_id', 'in', [...ids])
    .where('ended_at', 'is', null)
    .where('cancelled_at', 'is', null)
    .orderBy('item_id')
    .orderBy('position')
    .orderBy('id')
    .limit(100 * ids.length)
    .execute();

export const listAliases = (q: Reading, ids: readonly ItemId[]) =>
  q
    .selectFrom('aliases')
    .select(['item_id', 'shown'])
    .where('item_id', 'in', [...ids])
    .where('ended_at', 'is', null)
    .where('cancelled_at', 'is', null)
    .orderBy('item_id')
    .orderBy('id')
    .limit(100 * ids.length)
    .execute();

export const listShelvesAfter = (q: Reading, { after, limit }: PageAsked) =>
  q
    .selectFrom('shelves')
    .select(['code as key', 'code', 'name'])
    .select((eb) => itemsOf(eb, 'shelf_id').as('item_count'))
    .where('code', '>', after)
    .where('ended_at', 'is', null)
    .where('merged_into_id', 'is', null)
    .where('cancelled_at', 'is', null)
    .orderBy('code')
    .limit(limit)
    .execute();

export const listCategoriesAfter = (q: Reading, { after, limit }: PageAsked) =>
  q
    .selectFrom('categories')
    .select(['folded_name as key', 'name', 'loan_days', 'deposit_cents'])
    .select(['inspection_months', 'habilitation'])
    .select((eb) => itemsOf(eb, 'category_id').as('item_count'))
    .where('folded_name', '>', after)
    .where('ended_at', 'is', null)
    .where('cancelled_at', 'is', null)
    .orderBy('folded_name')
    .limit(limit)
    .execute();

const itemsOf = (
  { selectFrom }: ExpressionBuilder<Schema, 'shelves' | 'categories'>,
  column: 'shelf_id' | 'category_id',
) =>
  selectFrom('items')
    .select(sql<number | string>`count(*)`.as('count'))
    .whereRef(`items.${column}`, '=', column === 'shelf_id' ? 'shelves.id' : 'categories.id')
    .where('items.cancelled_at', 'is', null)
    .where('items.retired_at', 'is', null);
