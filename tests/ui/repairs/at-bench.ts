/** A ticket open at the bench, in a window of real Chromium, and what a repairer does there. */
import type { Page } from 'playwright';
import { expect } from 'vitest';
import type { TicketPage } from '#shared/contract/repair-views.ts';
import type { TicketId } from '#shared/domain/ids.ts';
import { aTicket, type TicketWish } from '#tests/support/builders/repairs.ts';
import { aHouse, type TestHouse } from '#tests/support/house.ts';
import { aDoor, type TestDoor } from '#tests/support/ui/door.ts';
import { openWindow, type WindowWish } from '#tests/support/ui/window.ts';

export interface AtBench {
  readonly house: TestHouse;
  readonly door: TestDoor;
  readonly page: Page;
  readonly id: TicketId;
  /** The ticket as the base has it. */
  ticket(): Promise<TicketPage>;
  /** Touches the button of this name, as a finger does: one touch that counts. */
  touch(name: string | RegExp): Promise<void>;
  /** How often a finger or the mouse came down since the ticket was opened. */
  touches(): Promise<number>;
  /** Waits until the ticket is in the base as expected. */
  becomes(expected: object): Promise<void>;
}

declare global {
  interface Window {
    touchCount?: number;
  }
}

/** Opens the screen of a ticket that exists. */
export const openBench = async (
  door: TestDoor,
  id: TicketId,
  wish: WindowWish = {},
): Promise<AtBench> => {
  const page = await openWindow(door, `/repairs/tickets/${id}`, wish);
  await page.evaluate(() => {
    window.touchCount = 0;
    const count = () => {
      window.touchCount = (window.touchCount ?? 0) + 1;
    };
    // Not on the window: there Playwright stops a touch that would miss what moves, and touches again.
    document.addEventListener('pointerdown', count, { capture: true });
  });
  const ticket = () => door.house.client().repairs.tickets.get({ id });
  const isTouch = wish.size === 'phone';
  return {
    house: door.house,
    door,
    page,
    id,
    ticket,
    touch: async (name) => {
      const button = page.getByRole('button', { name, exact: typeof name === 'string' });
      await (isTouch ? button.tap() : button.click());
    },
    touches: () => page.evaluate(() => window.touchCount ?? 0),
    becomes: (expected) => expect.poll(ticket).toMatchObject(expected),
  };
};

/** A toaster that waits, open at the bench. */
export const atBench = async (
  wish: TicketWish & { window?: WindowWish; house?: TestHouse } = {},
): Promise<AtBench> => {
  const { window = {}, house: known, ...intake } = wish;
  const house = known ?? (await aHouse());
  const door = await aDoor(house);
  const { id } = await aTicket(house, intake);
  return await openBench(door, id, window);
};
