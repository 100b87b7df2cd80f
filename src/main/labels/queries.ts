/** The SQL of formats, designs, printers and of the words that stand on labels. */
import type { Reading } from '#main/store/store.ts';
import type {
  ItemId,
  LabelDesignId,
  LabelFormatId,
  MemberId,
  ShelfId,
  TicketId,
} from '#shared/domain/ids.ts';

/** More formats, designs or printers than a place keeps. */
const most = 1_000;

const ownFormats = (q: Reading) =>
  q
    .selectFrom('label_formats')
    .select(['id', 'name', 'page_width_um', 'page_height_um', 'column_count', 'row_count'])
    .select(['label_width_um', 'label_height_um', 'margin_left_um', 'margin_top_um'])
    .select(['pitch_x_um', 'pitch_y_um', 'unprintable_um'])
    .where('ended_at', 'is', null)
    .where('cancelled_at', 'is', null);

/** The place's own formats, by name. */
export const selectFormats = (q: Reading) =>
  ownFormats(q).orderBy('folded_name').limit(most).execute();

export const selectFormat = (q: Reading, id: LabelFormatId) =>
  ownFormats(q).where('id', '=', id).executeTakeFirst();

export type FormatRow = NonNullable<Awaited<ReturnType<typeof selectFormat>>>;

const ownDesigns = (q: Reading) =>
  q
    .selectFrom('label_designs')
    .select(['id', 'name', 'subject', 'symbol', 'blocks'])
    .where('ended_at', 'is', null)
    .where('cancelled_at', 'is', null);

/** The place's own designs, by name. */
export const selectDesigns = (q: Reading) =>
  ownDesigns(q).orderBy('folded_name').limit(most).execute();

export const selectDesign = (q: Reading, id: LabelDesignId) =>
  ownDesigns(q).where('id', '=', id).executeTakeFirst();

export type DesignRow = NonNullable<Awaited<ReturnType<typeof selectDesign>>>;

/** The format or the design that bears this name now. */
export const selectNamed = (
  q: Reading,
  table: 'label_formats' | 'label_designs',
  foldedName: string,
) =>
  q
    .selectFrom(table)
    .select((eb) => [eb.ref('id').$castTo<string>().as('id'), 'name'])
    .where('folded_name', '=', foldedName)
    .where('ended_at', 'is', null)
    .where('cancelled_at', 'is', null)
    .executeTakeFirst();

/** The name of a format or of a design as names are compared, whether it has ended or not. */
export const selectFoldedName = async (
  q: Reading,
  table: 'label_formats' | 'label_designs',
  id: string,
): Promise<string | undefined> => {
  const row = await q
    .selectFrom(table)
    .select('folded_name')
    .where((eb) => eb(eb.ref('id').$castTo<string>(), '=', id))
    .executeTakeFirst();
  return row?.folded_name;
};

/** What stands on the labels of these items, retired ones too. */
export const selectItemWords = (q: Reading, ids: readonly ItemId[]) =>
  q
    .selectFrom('items')
    .leftJoin('categories', 'categories.id', 'items.category_id')
    .select(['items.id', 'items.code', 'items.name', 'items.owner_kind', 'items.owner_name'])
    .select('categories.name as category_name')
    .where('items.id', 'in', ids)
    .where('items.cancelled_at', 'is', null)
    .orderBy('items.id')
    .limit(ids.length)
    .execute();

/** What stands on the cards of these members. */
export const selectMemberWords = (q: Reading, ids: readonly MemberId[]) =>
  q
    .selectFrom('members')
    .select(['id', 'code', 'first_name', 'last_name'])
    .where('id', 'in', ids)
    .where('cancelled_at', 'is', null)
    .orderBy('id')
    .limit(ids.length)
    .execute();

/** What stands on the labels of these shelves; left out: of all that stand, by name. */
export const selectShelfWords = (q: Reading, ids?: readonly ShelfId[]) => {
  const shelves = q
    .selectFrom('shelves')
    .select(['id', 'code', 'name'])
    .where('cancelled_at', 'is', null);
  const wanted = ids ? shelves.where('id', 'in', ids) : shelves.where('ended_at', 'is', null);
  return wanted.orderBy('folded_name').orderBy('id').limit(10_000).execute();
};

/** What stands on the tags of these tickets. */
export const selectTicketWords = (q: Reading, ids: readonly TicketId[]) =>
  q
    .selectFrom('tickets')
    .select(['id', 'code', 'thing', 'queue_number', 'opened_on'])
    .where('id', 'in', ids)
    .where('cancelled_at', 'is', null)
    .orderBy('id')
    .limit(ids.length)
    .execute();

/** The ticket that bears this code. */
export const selectTicketOf = (q: Reading, code: string) =>
  q
    .selectFrom('tickets')
    .select('id')
    .where('code', '=', code)
    .where('cancelled_at', 'is', null)
    .executeTakeFirst();

/** Name and logo of the place; undefined before the first start. */
export const selectLabelPlace = (q: Reading) =>
  q
    .selectFrom('place')
    .select(['id', 'name', 'logo_file', 'logo_media_type', 'logo_width', 'logo_height'])
    .where('cancelled_at', 'is', null)
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
