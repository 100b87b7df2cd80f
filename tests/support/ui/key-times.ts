/**
 * A test's clock stamps an event when somebody first asks for its time. On a busy machine the keys
 * of a scan are looked at late, and would seem to come from a person: here they keep the instant at
 * which they were pressed, on the test's clock.
 */
import type { Page } from 'playwright';

interface Kept {
  timeStampOf: ((this: Event) => number) | undefined;
  now: () => number;
}
declare global {
  interface Window {
    keptTimes?: Kept;
  }
}

/** Installs the clock around which key times stay true. Before the page is opened. */
export const installClock = async (page: Page, time: string): Promise<void> => {
  await page.addInitScript(() => {
    const timeStamp = Object.getOwnPropertyDescriptor(Event.prototype, 'timeStamp');
    window.keptTimes ??= { timeStampOf: timeStamp?.get, now: performance.now.bind(performance) };
  });
  await page.clock.install({ time });
  await page.addInitScript(() => {
    const kept = window.keptTimes;
    const seen = new WeakMap<Event, number>();
    Object.defineProperty(Event.prototype, 'timeStamp', {
      configurable: true,
      get(this: Event) {
        const age = kept ? kept.now() - (kept.timeStampOf?.call(this) ?? kept.now()) : 0;
        const at = seen.get(this) ?? performance.now() - age;
        seen.set(this, at);
        return at;
      },
    });
  });
};
