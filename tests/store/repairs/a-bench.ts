/** A house with a repair café: its windows, and what a test asks of tickets again and again. */
import type { HouseWish } from '#tests/support/house.ts';
import { aHouse } from '#tests/support/house.ts';
import type { Base } from '#tests/support/store/both-stores.ts';
import { fixedClock } from '#tests/support/store/fixed-clock.ts';

export const minutes = (count: number): number => count * 60_000;
export const days = (count: number): number => count * 24 * 3_600_000;

/** Opens a house on this base: the windows of a volunteer and of a manager, and a clock to move. */
export const aBench = async (base: Base, wish: HouseWish = {}) => {
  const clock = fixedClock();
  const house = await aHouse({ ...wish, clock, store: await base.open(clock) });
  const client = house.client();
  const manager = house.client('manager');
  return {
    house,
    client,
    manager,
    tickets: client.repairs.tickets,
    wait: (milliseconds: number) => clock.advance(milliseconds),
    undo: (acted: { actId: string }) => client.journal.undo({ id: acted.actId }),
  };
};
