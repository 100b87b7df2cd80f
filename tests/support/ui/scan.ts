/** A scanner set to US, in a real browser: keys with the code it presses and the sign the machine shows. */
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright';
import type { Keystroke } from '#shared/domain/keystroke.ts';
import { typedByUsScanner } from '#tests/unit/scanner/keyboard-map.ts';

export interface ScanWish {
  /** A machine of scanner-keyboard-map.csv. */
  host?: string;
  suffix?: 'Enter' | 'Tab' | 'none';
  /** The machine delivers what follows these first keys much later than it was pressed. */
  heldUpAfter?: number;
}

export const suffixes: Readonly<Record<'Enter' | 'Tab', Keystroke>> = {
  Enter: { key: 'Enter', code: 'Enter', shiftKey: false, altKey: false },
  Tab: { key: 'Tab', code: 'Tab', shiftKey: false, altKey: false },
};

const virtualKeys: Readonly<Record<string, number>> = { Enter: 13, Tab: 9 };
const signs: Readonly<Record<string, string>> = { Enter: '\r', Tab: '', Dead: '' };
const shift = 8;

/** Scans a text into whatever has the focus. */
export const scan = async (
  page: Page,
  text: string,
  { host = 'xkb_fr', suffix = 'Enter', heldUpAfter }: ScanWish = {},
): Promise<void> => {
  const keystrokes = typedByUsScanner(text, host);
  const all = suffix === 'none' ? keystrokes : [...keystrokes, suffixes[suffix]];
  await pressAll(page, all, heldUpAfter);
};

/** What a scanner leaves between two keys. */
const gapMs = 12;
/** Longer than any silence after which a scan is over. */
const heldUpMs = 600;

/**
 * Presses these keys as fast as a scanner does. Each bears the instant at which it was pressed, as
 * with a real keyboard: however busy the test machine is, they stay as close together.
 */
export const pressAll = async (
  page: Page,
  keystrokes: readonly Keystroke[],
  heldUpAfter = keystrokes.length,
): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  const firstAt = Date.now() - gapMs * keystrokes.length;
  // Not one after the other's answer: a scanner does not wait.
  const press = (keystroke: Keystroke, index: number) => {
    const { key, code, shiftKey } = keystroke;
    const text = signs[key] ?? key;
    const both = {
      key,
      code,
      modifiers: shiftKey ? shift : 0,
      windowsVirtualKeyCode: virtualKeys[key] ?? 0,
      timestamp: (firstAt + gapMs * index) / 1_000,
    };
    const down = { ...both, type: text === '' ? ('rawKeyDown' as const) : ('keyDown' as const) };
    return [
      session.send('Input.dispatchKeyEvent', text === '' ? down : { ...down, text }),
      session.send('Input.dispatchKeyEvent', { ...both, type: 'keyUp' }),
    ];
  };
  await Promise.all(keystrokes.slice(0, heldUpAfter).flatMap(press));
  const late = keystrokes.slice(heldUpAfter);
  if (late.length > 0) await setTimeout(heldUpMs);
  await Promise.all(late.flatMap((keystroke, index) => press(keystroke, heldUpAfter + index)));
  await session.detach();
};
