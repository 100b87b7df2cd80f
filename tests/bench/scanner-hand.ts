/** A scanner whose keys arrive one after the other, as those of a real one do. */
import { setTimeout } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright';
import type { Keystroke } from '#shared/domain/keystroke.ts';

/** A fast one: they leave 10 to 50 ms. */
const gapMs = 12;
const enter = { key: 'Enter', code: 'Enter', shiftKey: false, altKey: false };
const shift = 8;

/**
 * Scans codes on a French PC. Signs bear the instants of a scanner, so that a busy machine does not
 * make a slow typist of it; the last key bears the very instant at which it is pressed.
 */
export const holdScanner = async (page: Page): Promise<(code: string) => Promise<void>> => {
  const session = await page.context().newCDPSession(page);
  return async (code) => {
    const startedAt = Date.now();
    for (const [place, sign] of [...code].map(typedOnFrenchPc).entries()) {
      void press(session, sign, startedAt + place * gapMs);
      await setTimeout(gapMs);
    }
    await press(session, enter, Date.now());
  };
};

/** What a French PC types where a US keyboard has 0 to 9; the letters of our codes are the same. */
const frenchDigits = [...'à&é"\'(-è_ç'];

const typedOnFrenchPc = (sign: string): Keystroke => {
  const digit = frenchDigits[Number(sign)];
  if (digit === undefined) return { key: sign, code: `Key${sign}`, shiftKey: true, altKey: false };
  return { key: digit, code: `Digit${sign}`, shiftKey: false, altKey: false };
};

/** Answers when the page has dealt with the key: a scanner does not wait for it. */
const press = async (
  session: CDPSession,
  { key, code, shiftKey }: Keystroke,
  at: number,
): Promise<void> => {
  const isEnter = key === 'Enter';
  const both = {
    key,
    code,
    modifiers: shiftKey ? shift : 0,
    windowsVirtualKeyCode: isEnter ? 13 : 0,
    timestamp: at / 1_000,
  };
  const text = isEnter ? '\r' : key;
  await Promise.all([
    session.send('Input.dispatchKeyEvent', { ...both, type: 'keyDown', text }),
    session.send('Input.dispatchKeyEvent', { ...both, type: 'keyUp' }),
  ]);
};
