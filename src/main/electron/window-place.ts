/** Where the window stands when it opens again: on a screen that is still there. */
import { z } from 'zod';

const rectangle = z.object({ x: z.int(), y: z.int(), width: z.int(), height: z.int() });
export type Rectangle = z.infer<typeof rectangle>;

export const windowPlace = rectangle.extend({ isMaximized: z.boolean() });
export type WindowPlace = z.infer<typeof windowPlace>;

const usual = { width: 1280, height: 860 };
const least = { width: 400, height: 400 };
/** How much of the title bar must be on a screen, in pixels, so that it can be caught. */
const handle = { width: 100, height: 30 };

/** What is passed to a new window: without x and y, it is centred. */
export type Placed = { width: number; height: number; x?: number; y?: number };

/**
 * Bounds for a window that was at `last`, given the work areas of the screens that are plugged in.
 * No larger than the screen it stands on, and never where its title bar cannot be reached.
 */
export const placeWindow = (last: WindowPlace | null, screens: readonly Rectangle[]): Placed => {
  const screen = last && screens.find((area) => isReachable(last, area));
  const first = screens[0] ?? { x: 0, y: 0, ...usual };
  if (!last || !screen) return sized(last ?? usual, first);
  return { x: last.x, y: last.y, ...sized(last, screen) };
};

const sized = (wanted: { width: number; height: number }, screen: Rectangle) => ({
  width: Math.min(Math.max(wanted.width, least.width), screen.width),
  height: Math.min(Math.max(wanted.height, least.height), screen.height),
});

const isReachable = (window: Rectangle, screen: Rectangle): boolean =>
  window.y >= screen.y &&
  window.y <= screen.y + screen.height - handle.height &&
  window.x + window.width >= screen.x + handle.width &&
  window.x <= screen.x + screen.width - handle.width;
