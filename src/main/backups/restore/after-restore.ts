import type { House } from '#main/house.ts';
import { replayErasures } from '#main/members/erase/replay.ts';
import { noteOtherBase } from '#main/staff/who-left.ts';

/**
 * Once another base has come, nobody whom the former one knew stands at a post; who was erased since it
 * was copied is erased again, also whom only the list beside that copy names (`null`: there is none).
 */
export const afterRestore = async (
  house: House,
  besideCopy: string | null,
): Promise<{ erasedAgain: number }> => {
  noteOtherBase(house.store);
  if (besideCopy !== null) await house.erased.takeIn(besideCopy);
  return { erasedAgain: await replayErasures(house) };
};
