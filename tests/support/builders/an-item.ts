/** Items as a test wants them, made as the application makes them. */

import type { House } from '#main/house.ts';
import { blockItem } from '#main/items/blocks.ts';
import { createItem, type NewItem } from '#main/items/create-item.ts';
import { type ItemPage, itemFields } from '#shared/contract/items.ts';
import type { BlockCause } from '#shared/domain/words.ts';
import { actor } from '../house.ts';

export type ItemWish = Partial<Omit<NewItem, 'accessories'>> & {
  /** Names are enough. */
  accessories?: readonly string[];
  /** A block that stands on it. */
  blocked?: { cause: BlockCause; reason: string };
};

/** What a form sends for a drill with nothing special about it. */
export const anItemForm = ({
  accessories = [],
  blocked: _,
  ...fields
}: ItemWish = {}): NewItem => ({
  ...itemFields.parse({
    kind: 'tool',
    name: 'Perceuse à percussion',
    brand: 'Bosch',
    model: 'GSB 13 RE',
    ...fields,
    accessories: accessories.map((name) => ({ name })),
  }),
  code: fields.code,
});

/** Creates an item by its use case. */
export const anItem = async (house: House, wish: ItemWish = {}): Promise<ItemPage> => {
  const item = await createItem(house, actor, anItemForm(wish));
  const { blocked } = wish;
  if (!blocked) return item;
  await house.store.write(actor, async (tx) => {
    await blockItem(tx, { itemId: item.id, ...blocked });
    const subject = { kind: 'item' as const, id: item.id };
    await tx.record({ act: 'block-item', subject, itemId: item.id, role: 'volunteer' });
  });
  return { ...item, availability: 'blocked' };
};
