/** The page of one item: what it is, where it is, who has it, what stands on it. */
import { loanLines } from '#main/loans/lines.ts';
import { readPlace, todayAt } from '#main/place/settings.ts';
import type { Reading } from '#main/store/store.ts';
import type { ItemPage } from '#shared/contract/items.ts';
import type { Instant } from '#shared/domain/day.ts';
import type { ItemId } from '#shared/domain/ids.ts';
import { aliasesOf, readingOf } from '../aliases.ts';
import { availabilityOf, firstDecided } from '../rules.ts';
import {
  type ItemRow,
  readAccessories,
  readBlocks,
  readDocuments,
  readItem,
  readPhotos,
} from './item-parts.ts';

/** One item at one instant. Refuses NOT_FOUND. */
export const readItemPage = async (q: Reading, id: ItemId, at: Instant): Promise<ItemPage> => {
  const row = await readItem(q, id);
  const place = await readPlace(q);
  const [openLoan = null] = await loanLines(q, { openForItem: id, limit: 1 }, todayAt(at, place));
  const blocks = await readBlocks(q, id);
  const accessories = await readAccessories(q, id);
  const photos = await readPhotos(q, id);
  const documents = await readDocuments(q, id);
  return {
    ...formOf(row),
    aliases: (await aliasesOf(q, { itemId: id })).filter(isNot(row.serial_number)),
    availability: availabilityOf({
      isRetired: row.retired_at !== null,
      isOut: openLoan !== null,
      isBlocked: blocks.length > 0,
    }),
    effectiveLoanDays: firstDecided(row.loan_days, row.category_loan_days, place.defaultLoanDays),
    effectiveDepositCents: firstDecided(row.deposit_cents, row.category_deposit_cents, 0),
    accessories: accessories.map(({ id: accessoryId, name, is_missing }) => ({
      id: accessoryId,
      name,
      isMissing: is_missing === 1,
    })),
    photos: photos.map(({ added_at: addedAt, id: photoId, width, height }) => ({
      id: photoId,
      width,
      height,
      addedAt,
    })),
    documents: documents.map(({ added_at: addedAt, id: documentId, name, bytes }) => ({
      id: documentId,
      name,
      bytes,
      addedAt,
    })),
    blocks: blocks.map(({ since_at: sinceAt, ticket_id: ticketId, ...block }) => ({
      ...block,
      sinceAt,
      ticketId,
    })),
    openLoan,
  };
};

/** The serial number scans as an other code does; on the page it has a line of its own. */
const isNot = (serialNumber: string) => (alias: string) =>
  readingOf(alias) !== readingOf(serialNumber);

const formOf = (row: ItemRow) => ({
  id: row.id,
  code: row.code,
  kind: row.kind,
  name: row.name,
  categoryId: row.category_id,
  categoryName: row.category_name,
  shelfId: row.shelf_id,
  shelfName: row.shelf_name,
  brand: row.brand,
  model: row.model,
  serialNumber: row.serial_number,
  condition: row.condition,
  ownerKind: row.owner_kind,
  ownerName: row.owner_name,
  declaredValueCents: row.declared_value_cents,
  depositCents: row.deposit_cents,
  loanDays: row.loan_days,
  lendingNote: row.lending_note,
  returnNote: row.return_note,
  safetyNotice: row.safety_notice,
  retired: row.retired_at && { at: row.retired_at, reason: row.retired_reason ?? '' },
  createdAt: row.created_at,
});
