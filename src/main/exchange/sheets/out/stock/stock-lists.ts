/** Objects, shelves and categories as they go out. */
import { availabilityOf } from '#main/items/rules.ts';
import type { Reading } from '#main/store/store.ts';
import { byOwner, field, listOf, only, type PageAsked } from '../list.ts';
import { severalInCell } from '../several.ts';
import {
  listAccessories,
  listAliases,
  listCategoriesAfter,
  listItemsAfter,
  listShelvesAfter,
} from './queries.ts';

/** The objects of a page with what belongs to them. */
const readItems = async (q: Reading, asked: PageAsked) => {
  const items = await listItemsAfter(q, asked);
  const ids = items.map(({ id }) => id);
  if (ids.length === 0) return [];
  const accessories = byOwner(await listAccessories(q, ids), (row) => row.item_id);
  const aliases = byOwner(await listAliases(q, ids), (row) => row.item_id);
  return items.map((item) => ({
    ...item,
    accessories: (accessories.get(item.id) ?? []).map(({ name }) => name),
    aliases: (aliases.get(item.id) ?? []).map(({ shown }) => shown),
    availability: availabilityOf({
      isRetired: false,
      isOut: item.due_on !== null,
      isBlocked: item.block_id !== null,
    }),
  }));
};

export const itemList = listOf(readItems, [
  field('code', (item) => item.code),
  field('name', (item) => item.name),
  field('kind', (item, say) => say.words.kind[item.kind]),
  field('category', (item) => item.category ?? ''),
  field('shelf', (item) => item.shelf ?? ''),
  field('brand', (item) => item.brand),
  field('model', (item) => item.model),
  field('serialNumber', (item) => item.serial_number),
  field('condition', (item, say) => say.words.condition[item.condition]),
  only('availability', (item, say) => say.words.availability[item.availability]),
  only('dueOn', (item, say) => say.day(item.due_on)),
  field('accessories', (item) => severalInCell(item.accessories)),
  field('alias', (item) => severalInCell(item.aliases)),
  field('ownerKind', (item, say) => say.words.owner[item.owner_kind]),
  field('ownerName', (item) => item.owner_name),
  field('declaredValue', (item, say) => say.money(item.declared_value_cents)),
  field('deposit', (item, say) => say.money(item.deposit_cents)),
  field('loanDays', (item, say) => say.count(item.loan_days)),
  field('lendingNote', (item) => item.lending_note),
  field('returnNote', (item) => item.return_note),
  field('safetyNotice', (item) => item.safety_notice),
  only('addedOn', (item, say) => say.dayAt(item.created_at)),
]);

export const shelfList = listOf(listShelvesAfter, [
  field('code', (shelf) => shelf.code),
  field('shelf', (shelf) => shelf.name),
  only('itemCount', (shelf, say) => say.count(shelf.item_count)),
]);

export const categoryList = listOf(listCategoriesAfter, [
  field('category', (category) => category.name),
  field('loanDays', (category, say) => say.count(category.loan_days)),
  field('deposit', (category, say) => say.money(category.deposit_cents)),
  only('inspectionMonths', (category, say) => say.count(category.inspection_months)),
  only('habilitation', (category) => category.habilitation ?? ''),
  only('itemCount', (category, say) => say.count(category.item_count)),
]);
