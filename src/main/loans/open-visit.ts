/** A card opens its member; what waits in the basket goes out to them, each object by its own write. */
import { v7 } from 'uuid';
import type { House } from '#main/house.ts';
import { itemBriefs } from '#main/items/briefs.ts';
import { Refusal } from '#main/refusal.ts';
import type { Actor } from '#main/store/store.ts';
import {
  type HandOver,
  type LeftInBasket,
  leftInBasket,
  type ScanAnswer,
  type Visit,
} from '#shared/contract/counter-views.ts';
import type { Instant } from '#shared/domain/day.ts';
import type { ItemId, MemberId, VisitId } from '#shared/domain/ids.ts';
import { lend } from './lend.ts';
import { lastReturnOf } from './lines.ts';
import { memberFile } from './member-file.ts';
import { isJustReturned } from './scan-rules.ts';

export interface Opening {
  readonly memberId: MemberId;
  /** The visit of this member's own returns, made with nobody open. */
  readonly goesOnWith: VisitId | null;
  /** The visit of all returns made with nobody open, whosever they were. */
  readonly returnsVisitId: VisitId | null;
  readonly basket: readonly ItemId[];
}

/** Opens a member. An object that is refused stays in the basket and does not stop the others. */
export const openVisit = async (
  house: House,
  actor: Actor,
  { memberId, goesOnWith, returnsVisitId, basket }: Opening,
): Promise<ScanAnswer> => {
  const openedAt = house.clock();
  const visit = { id: goesOnWith ?? newVisitId(openedAt), memberId, openedAt };
  const returnedIn = returnsVisitId ?? visit.id;
  const lent: HandOver[] = [];
  const left: LeftInBasket[] = [];
  for (const itemId of new Set(basket)) {
    const outcome = await lendFromBasket(house, actor, { visit, itemId, returnedIn });
    if (outcome && 'loan' in outcome) lent.push(outcome);
    else if (outcome) left.push(outcome);
  }
  const file = await house.store.read((q) => memberFile(q, memberId, openedAt));
  return { kind: 'member-opened', visit, file, lent, left };
};

const newVisitId = (at: Instant): VisitId => v7({ msecs: Date.parse(at) }) as VisitId; // a visit's id is a UUIDv7 like any

/** Null for an object that is no more: its creation was undone meanwhile. */
const lendFromBasket = async (
  house: House,
  actor: Actor,
  { visit, itemId, returnedIn }: { visit: Visit; itemId: ItemId; returnedIn: VisitId },
): Promise<HandOver | LeftInBasket | null> => {
  const lastReturn = await house.store.read((q) => lastReturnOf(q, itemId));
  const { memberId } = visit;
  if (isJustReturned(lastReturn, { id: returnedIn, memberId })) {
    return await leave(house, itemId, 'JUST_RETURNED');
  }
  try {
    return await lend(house, actor, { itemId, memberId, visitId: visit.id });
  } catch (error) {
    if (isItemGone(error)) return null;
    const code = error instanceof Refusal ? leftInBasket.shape.code.safeParse(error.code) : null;
    if (!code?.success) throw error;
    return await leave(house, itemId, code.data);
  }
};

const isItemGone = (error: unknown): boolean =>
  error instanceof Refusal &&
  error.code === 'NOT_FOUND' &&
  'thing' in error.facts &&
  error.facts.thing === 'item';

const leave = async (
  house: House,
  itemId: ItemId,
  code: LeftInBasket['code'],
): Promise<LeftInBasket | null> => {
  const [brief] = await house.store.read((q) => itemBriefs(q, [itemId]));
  return brief ? { item: { id: brief.id, code: brief.code, name: brief.name }, code } : null;
};
