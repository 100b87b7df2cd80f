/** A scanner that really leaves its time between keys, so that the time stamp of each is the true one. */
import { setTimeout } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright';
import type { Keystroke } from '#shared/domain/keystroke.ts';
import { typedByUsScanner } from '#tests/unit/scanner/keyboard-map.ts';

/** A fast one: they leave 10 to 50 ms. */
const gapMs = 12;
const enter = { key: 'Enter', code: 'Enter', shiftKey: false, altKey: false };
const shift = 8;

/** Scans codes on a French PC. */
export const holdScanner = async (page: Page): Promise<(code: string) => Promise<void>> => {
  const session = await page.context().newCDPSession(page);
  return async (code) => {
    for (const keystroke of [...typedByUsScanner(code, 'xkb_fr'), enter]) {
      await press(session, keystroke);
      await setTimeout(gapMs);
    }
  };
};

/** The answers come when the page has dealt with the key: a scanner does not wait for them. */
const press = async (session: CDPSession, { key, code, shiftKey }: Keystroke): Promise<void> => {
  const modifiers = shiftKey ? shift : 0;
  const isEnter = key === 'Enter';
  const both = { key, code, modifiers, windowsVirtualKeyCode: isEnter ? 13 : 0 };
  const text = isEnter ? '\r' : key;
  void session.send('Input.dispatchKeyEvent', { ...both, type: 'keyDown', text });
  void session.send('Input.dispatchKeyEvent', { ...both, type: 'keyUp' });
};
