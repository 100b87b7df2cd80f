/** The SQL of items that other trades stand on: in a line, at the counter, by code. */
import { type ExpressionBuilder, sql } from 'kysely';
import { prepared } from '#main/store/prepared.ts';
import type { Schema } from '#main/store/schema.ts';
import type { Reading } from '#main/store/store.ts';
import type { Instant } from '#shared/domain/day.ts';
import type { ItemId, MemberId, TicketId } from '#shared/domain/ids.ts';
import type { InventoryCode } from '#shared/domain/inventory-code.ts';
import type { BlockCause } from '#shared/domain/words.ts';

type ItemExpressions = ExpressionBuilder<Schema, 'items'>;

/** Items in a line, in no order. Undone items are none of them. */
export const selectBriefs = (q: Reading, ids: readonly ItemId[]) =>
  q
    .selectFrom('items')
    .leftJoin('categories', 'categories.id', 'items.category_id')
    .leftJoin('shelves', 'shelves.id', 'items.shelf_id')
    .select(['items.id', 'items.code', 'items.kind', 'items.name', 'items.brand', 'items.model'])
    .select(['items.condition', 'items.retired_at'])
    .select(['categories.name as category_name', 'shelves.name as shelf_name'])
    .select((eb) => [
      openLoan(eb).select('loans.due_on').as('due_on'),
      standingBlock(eb).as('block_id'),
      firstPhoto(eb).as('photo_id'),
    ])
    .where('items.id', 'in', ids)
    .where('items.cancelled_at', 'is', null)
    .orderBy('items.id')
    .limit(ids.length)
    .execute();

/** One item with its category's defaults, its shelf, and its open loan with the borrower. */
const findLendingFacts = prepared((q, { itemId }: { itemId: ItemId }) =>
  q
    .selectFrom('items')
    .leftJoin('categories', 'categories.id', 'items.category_id')
    .leftJoin('shelves', 'shelves.id', 'items.shelf_id')
    .leftJoin('loans', (join) =>
      join
        .onRef('loans.item_id', '=', 'items.id')
        .on('loans.returned_on', 'is', null)
        .on('loans.cancelled_at', 'is', null),
    )
    .leftJoin('members', 'members.id', 'loans.member_id')
    .select(['items.id', 'items.code', 'items.kind', 'items.name', 'items.condition'])
    .select(['items.declared_value_cents', 'items.deposit_cents', 'items.loan_days'])
    .select(['items.lending_note', 'items.return_note', 'items.safety_notice'])
    .select(['items.retired_at', 'items.retired_reason', 'shelves.name as shelf_name'])
    .select(['categories.loan_days as category_loan_days'])
    .select(['categories.deposit_cents as category_deposit_cents'])
    .select(['loans.id as loan_id', 'loans.lent_at', 'loans.due_on', 'loans.out_visit_id'])
    .select(['members.id as member_id', 'members.code as member_code'])
    .select(['members.first_name', 'members.last_name'])
    .select((eb) => firstPhoto(eb).as('photo_id'))
    .where('items.id', '=', itemId)
    .where('items.cancelled_at', 'is', null)
    .limit(1),
);

export const selectLendingFacts = async (q: Reading, itemId: ItemId) =>
  (await findLendingFacts(q, { itemId }))[0];

/** What stands on an item: its accessories and its blocks, in one answer, each in its order. */
const listWhatStandsOn = prepared((q, { itemId }: { itemId: ItemId }) =>
  q
    .selectFrom('accessories')
    .select((eb) => [
      eb.ref('id').$castTo<string>().as('id'),
      'name',
      'position',
      eb.ref('is_missing').$castTo<number>().as('is_missing'),
      sql<BlockCause | null>`null`.as('cause'),
      sql<Instant | null>`null`.as('since_at'),
      sql<TicketId | null>`null`.as('ticket_id'),
    ])
    .where('item_id', '=', itemId)
    .where('ended_at', 'is', null)
    .where('cancelled_at', 'is', null)
    .unionAll((eb) =>
      eb
        .selectFrom('blocks')
        .select((block) => [
          block.ref('id').$castTo<string>().as('id'),
          'reason as name',
          sql<number>`0`.as('position'),
          sql<number>`0`.as('is_missing'),
          block.ref('cause').$castTo<BlockCause | null>().as('cause'),
          block.ref('since_at').$castTo<Instant | null>().as('since_at'),
          'ticket_id',
        ])
        .where('item_id', '=', itemId)
        .where('ended_at', 'is', null)
        .where('cancelled_at', 'is', null),
    )
    .orderBy('position')
    .orderBy('id')
    .limit(200),
);

export const selectWhatStandsOn = (q: Reading, itemId: ItemId) => listWhatStandsOn(q, { itemId });

const openLoan = (eb: ItemExpressions) =>
  eb
    .selectFrom('loans')
    .whereRef('loans.item_id', '=', 'items.id')
    .where('loans.returned_on', 'is', null)
    .where('loans.cancelled_at', 'is', null)
    .limit(1);

const standingBlock = (eb: ItemExpressions) =>
  eb
    .selectFrom('blocks')
    .select('blocks.id')
    .whereRef('blocks.item_id', '=', 'items.id')
    .where('blocks.ended_at', 'is', null)
    .where('blocks.cancelled_at', 'is', null)
    .limit(1);

const firstPhoto = (eb: ItemExpressions) =>
  eb
    .selectFrom('photos')
    .select('photos.id')
    .whereRef('photos.item_id', '=', 'items.id')
    .where('photos.ended_at', 'is', null)
    .where('photos.cancelled_at', 'is', null)
    .orderBy('photos.position')
    .orderBy('photos.id')
    .limit(1);

/** The other codes that a thing bears now. */
export const selectAliases = (q: Reading, owner: { itemId: ItemId } | { memberId: MemberId }) =>
  q
    .selectFrom('aliases')
    .select(['id', 'reading', 'shown'])
    .where((eb) =>
      'itemId' in owner ? eb('item_id', '=', owner.itemId) : eb('member_id', '=', owner.memberId),
    )
    .where('ended_at', 'is', null)
    .where('cancelled_at', 'is', null)
    .orderBy('id')
    .limit(100)
    .execute();

/** The next number that a counter gives, from 1: a letter's, or a session's queue. */
export const nextSerialOf = async (q: Reading, letter: string): Promise<number> => {
  const row = await q
    .selectFrom('numbering')
    .select('next_serial')
    .where('letter', '=', letter)
    .executeTakeFirst();
  return row?.next_serial ?? 1;
};

/** Has this code ever been given to anything, even to what was undone, or is it an other code? */
export const isCodeSpent = async (q: Reading, code: InventoryCode): Promise<boolean> => {
  const found = await q
    .selectFrom('items')
    .select(one)
    .where('code', '=', code)
    .unionAll((eb) => eb.selectFrom('members').select(one).where('code', '=', code))
    .unionAll((eb) => eb.selectFrom('shelves').select(one).where('code', '=', code))
    .unionAll((eb) => eb.selectFrom('tickets').select(one).where('code', '=', code))
    .unionAll((eb) => eb.selectFrom('aliases').select(one).where('reading', '=', code))
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
};

/** The name of the thing that bears this code of ours now. */
export const thingWithCode = async (
  q: Reading,
  code: InventoryCode,
): Promise<string | undefined> => {
  const row = await q
    .selectFrom('items')
    .select('name')
    .where('code', '=', code)
    .where('cancelled_at', 'is', null)
    .unionAll((eb) =>
      eb
        .selectFrom('members')
        .select(personName.as('name'))
        .where('code', '=', code)
        .where('cancelled_at', 'is', null),
    )
    .unionAll((eb) =>
      eb
        .selectFrom('shelves')
        .select('name')
        .where('code', '=', code)
        .where('cancelled_at', 'is', null),
    )
    .unionAll((eb) =>
      eb
        .selectFrom('tickets')
        .select('thing as name')
        .where('code', '=', code)
        .where('cancelled_at', 'is', null),
    )
    .limit(1)
    .executeTakeFirst();
  return row?.name;
};

/** The name of one thing that bears this reading as its other code now. */
export const thingByAlias = async (q: Reading, reading: string): Promise<string | undefined> => {
  const row = await q
    .selectFrom('aliases')
    .leftJoin('items', 'items.id', 'aliases.item_id')
    .leftJoin('members', 'members.id', 'aliases.member_id')
    .select(['items.name', personName.as('person')])
    .where('aliases.reading', '=', reading)
    .where('aliases.ended_at', 'is', null)
    .where('aliases.cancelled_at', 'is', null)
    .orderBy('aliases.id')
    .limit(1)
    .executeTakeFirst();
  return row && (row.name ?? row.person);
};

const listBearers = prepared((q, { reading, code }: { reading: string; code: string }) =>
  q
    .selectFrom('aliases')
    .select((eb) => [
      eb.fn.coalesce('item_id', 'member_id').$castTo<string>().as('id'),
      sql<Bearer['kind']>`case when item_id is null then 'member' else 'item' end`.as('kind'),
      sql<Bearer['by']>`'alias'`.as('by'),
    ])
    .where('reading', '=', reading)
    .where('ended_at', 'is', null)
    .where('cancelled_at', 'is', null)
    .unionAll((eb) =>
      eb
        .selectFrom('items')
        .select((item) => [item.ref('id').$castTo<string>().as('id'), asKind('item'), byCode])
        .where('code', '=', code)
        .where('cancelled_at', 'is', null),
    )
    .unionAll((eb) =>
      eb
        .selectFrom('members')
        .select((member) => [member.ref('id').$castTo<string>().as('id'), asKind('member'), byCode])
        .where('code', '=', code)
        .where('cancelled_at', 'is', null),
    )
    .unionAll((eb) =>
      eb
        .selectFrom('shelves')
        .select((shelf) => [
          shelf.fn.coalesce('merged_into_id', 'id').$castTo<string>().as('id'),
          asKind('shelf'),
          byCode,
        ])
        .where('code', '=', code)
        .where('cancelled_at', 'is', null)
        .where((s) => s.or([s('ended_at', 'is', null), s('merged_into_id', 'is not', null)])),
    )
    .orderBy('by')
    .orderBy('id')
    .limit(100),
);

/** Everything that bears a reading, or the code of ours that it is (empty when it is none). */
export const selectBearers = (q: Reading, reading: string, code: string) =>
  listBearers(q, { reading, code });

const asKind = (kind: Bearer['kind']) => sql<Bearer['kind']>`${sql.lit(kind)}`.as('kind');
const byCode = sql<Bearer['by']>`'code'`.as('by');

interface Bearer {
  kind: 'item' | 'member' | 'shelf';
  by: 'alias' | 'code';
}

const one = sql<number>`1`.as('one');

const personName = sql<string>`trim(first_name || ' ' || last_name)`;

/** What an item is searched by, but for its other codes; undefined for one that was undone. */
export const selectSearchedWords = (q: Reading, id: ItemId) =>
  q
    .selectFrom('items')
    .leftJoin('categories', 'categories.id', 'items.category_id')
    .select(['items.code', 'items.name', 'items.brand', 'items.model', 'items.serial_number'])
    .select('categories.name as category_name')
    .where('items.id', '=', id)
    .where('items.cancelled_at', 'is', null)
    .executeTakeFirst();
