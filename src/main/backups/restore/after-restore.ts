import type { House } from '#main/house.ts';
import { replayErasures } from '#main/members/erase/replay.ts';
import { readTeam } from '#main/staff/team.ts';
import { noteOtherBase } from '#main/staff/who-left.ts';

/**
 * Once another base has come, nobody whom it does not know stands at a post, and other windows begin
 * anew; who was erased since it was copied is erased again, also whom only the list beside that copy names
 * (`null`: there is none). The base has come whatever fails here: that is in the log, and the answer says
 * `null`; the next start does it.
 */
export const afterRestore = async (
  house: House,
  besideCopy: string | null,
): Promise<{ erasedAgain: number | null }> => {
  const team = await house.store.read(readTeam);
  noteOtherBase(
    house.store,
    team.filter(({ hasLeft }) => !hasLeft).map(({ id }) => id),
  );
  await house.backups
    .noteOtherBase()
    .catch((err) => house.log.error({ err }, 'other windows were not told of the restore'));
  try {
    if (besideCopy !== null) await house.erased.takeIn(besideCopy);
    return { erasedAgain: await replayErasures(house) };
  } catch (err) {
    house.log.error({ err }, 'not erased again after a restore');
    return { erasedAgain: null };
  }
};
