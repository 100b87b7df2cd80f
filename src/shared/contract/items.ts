/** Items: one physical thing with its own code. */
import { z } from 'zod';
import { instant } from '#shared/domain/day.ts';
import {
  accessoryId,
  blockId,
  categoryId,
  documentId,
  itemId,
  photoId,
  shelfId,
  ticketId,
} from '#shared/domain/ids.ts';
import { availability, blockCause, condition, itemKind, ownerKind } from '#shared/domain/words.ts';
import { journalEntry } from './journal.ts';
import { cents, page, reads, typed, typedName, writes } from './procedure.ts';
import { mayRefuse } from './refusals.ts';
import { itemBrief, loanLine } from './views.ts';

const note = typed(2000).default('');

/** An accessory in a form: with an id when it exists already. */
const accessoryField = z.object({ id: accessoryId.optional(), name: typedName });

export const itemFields = z.object({
  kind: itemKind,
  name: typedName,
  categoryId: categoryId.nullable().default(null),
  shelfId: shelfId.nullable().default(null),
  brand: typed(200).default(''),
  model: typed(200).default(''),
  serialNumber: typed(200).default(''),
  condition: condition.default('good'),
  ownerKind: ownerKind.default('place'),
  ownerName: typed(200).default(''),
  declaredValueCents: cents.nullable().default(null),
  /** `null`: the category's. */
  depositCents: cents.nullable().default(null),
  /** `null`: the category's, then the place's. */
  loanDays: z.int().min(1).max(366).nullable().default(null),
  lendingNote: note,
  returnNote: note,
  safetyNotice: note,
  aliases: z.array(typed(80).min(1)).max(20).default([]),
  accessories: z.array(accessoryField).max(50).default([]),
});
export type ItemFields = z.infer<typeof itemFields>;

export const itemPage = itemFields.omit({ accessories: true }).extend({
  id: itemId,
  code: z.string(),
  availability,
  categoryName: z.string().nullable(),
  shelfName: z.string().nullable(),
  /** What lending it now would ask, after the defaults of category and place. */
  effectiveLoanDays: z.int(),
  effectiveDepositCents: cents,
  accessories: z.array(z.object({ id: accessoryId, name: z.string(), isMissing: z.boolean() })),
  photos: z.array(z.object({ id: photoId, width: z.int(), height: z.int(), addedAt: instant })),
  documents: z.array(
    z.object({ id: documentId, name: z.string(), bytes: z.int(), addedAt: instant }),
  ),
  blocks: z.array(
    z.object({
      id: blockId,
      cause: blockCause,
      reason: z.string(),
      sinceAt: instant,
      ticketId: ticketId.nullable(),
    }),
  ),
  retired: z.object({ at: instant, reason: z.string() }).nullable(),
  createdAt: instant,
  openLoan: loanLine.nullable(),
});
export type ItemPage = z.infer<typeof itemPage>;

export const itemFilters = z.object({
  text: typed(200).default(''),
  kind: itemKind.optional(),
  categoryId: categoryId.optional(),
  shelfId: shelfId.optional(),
  /** Retired objects are listed only when asked for. */
  availability: availability.optional(),
  condition: condition.optional(),
});
export type ItemFilters = z.infer<typeof itemFilters>;

export const itemSort = z.enum(['name', 'code', 'category', 'shelf', 'availability', 'created']);
export type ItemSort = z.infer<typeof itemSort>;

/** The order of a list. */
export const itemOrder = z.object({
  sort: itemSort.default('name'),
  isDescending: z.stringbool().or(z.boolean()).default(false),
});
export type ItemOrder = z.infer<typeof itemOrder>;

const oneItem = z.object({ id: itemId });
const withReason = oneItem.extend({ reason: typedName });

export const items = {
  list: reads('/items')
    .input(itemFilters.extend(page.shape).extend(itemOrder.shape))
    .output(z.object({ items: z.array(itemBrief), total: z.int() })),
  get: reads('/items/{id}').input(oneItem).output(itemPage),
  history: reads('/items/{id}/history')
    .input(page.extend(oneItem.shape))
    .output(z.object({ loans: z.array(loanLine), acts: z.array(journalEntry) })),
  create: writes('/items/create')
    .input(itemFields.extend({ code: z.string().optional() }))
    .output(itemPage)
    .errors(mayRefuse('CODE_TAKEN', 'CODE_NOT_OURS', 'LETTER_SPENT')),
  change: writes('/items/change')
    .input(itemFields.extend(oneItem.shape))
    .output(itemPage)
    .errors(mayRefuse('CODE_TAKEN')),
  /** Three more of the same: everything but code, other codes, serial number, photos of damage. */
  duplicate: writes('/items/duplicate')
    .input(oneItem.extend({ copies: z.int().min(1).max(100) }))
    .output(z.array(itemPage))
    .errors(mayRefuse('LETTER_SPENT')),
  block: writes('/items/block').input(withReason).output(itemPage),
  /** Lifts what stands on it; an unsafe verdict is cleared on its ticket. */
  unblock: writes('/items/unblock', 'manager')
    .input(withReason)
    .output(itemPage)
    .errors(mayRefuse('ITEM_UNSAFE')),
  retire: writes('/items/retire', 'manager')
    .input(withReason)
    .output(itemPage)
    .errors(mayRefuse('ITEM_OUT')),
  bringBack: writes('/items/bring-back', 'manager').input(oneItem).output(itemPage),
  /** A missing accessory is found again, or one is found to be missing outside a loan. */
  markAccessory: writes('/items/mark-accessory')
    .input(oneItem.extend({ accessoryId, isMissing: z.boolean() }))
    .output(itemPage),
  addPhoto: writes('/items/add-photo')
    .input(oneItem.extend({ file: z.file() }))
    .output(itemPage)
    .errors(mayRefuse('FILE_REFUSED')),
  removePhoto: writes('/items/remove-photo').input(z.object({ photoId })).output(itemPage),
  photo: reads('/photos/{photoId}').input(z.object({ photoId })).output(z.file()),
  addDocument: writes('/items/add-document')
    .input(oneItem.extend({ file: z.file() }))
    .output(itemPage)
    .errors(mayRefuse('FILE_REFUSED')),
  removeDocument: writes('/items/remove-document').input(z.object({ documentId })).output(itemPage),
  document: reads('/documents/{documentId}').input(z.object({ documentId })).output(z.file()),
};
