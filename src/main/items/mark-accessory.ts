/** An accessory is missing, or is there again, outside any loan. */
import type { House } from '#main/house.ts';
import { refuse } from '#main/refusal.ts';
import type { Actor } from '#main/store/store.ts';
import type { ItemPage } from '#shared/contract/items.ts';
import type { AccessoryId, ItemId } from '#shared/domain/ids.ts';
import { actOnItem } from './act-on-item.ts';

/** Refuses NOT_FOUND when the item has no such accessory. */
export const markAccessory = (
  house: House,
  actor: Actor,
  { id, accessoryId, isMissing }: { id: ItemId; accessoryId: AccessoryId; isMissing: boolean },
): Promise<ItemPage> =>
  actOnItem(house, actor, { act: 'mark-accessory', id, role: 'volunteer' }, async (tx, facts) => {
    const accessory = facts.accessories.find((one) => one.id === accessoryId);
    if (!accessory) return refuse('NOT_FOUND', { thing: 'accessory' });
    if (accessory.isMissing === isMissing) return 'nothing-to-do';
    await tx.change('accessories', accessoryId, { is_missing: isMissing ? 1 : 0 });
    return 'done';
  });
