/** A person at the keyboard: one key after the other, far slower than a scanner. */
import type { Page } from 'playwright';
import type { Keystroke } from '#shared/domain/keystroke.ts';
import { pressAll } from '#tests/support/ui/scan.ts';
import { typedByUsScanner } from '#tests/unit/scanner/keyboard-map.ts';

const enter: Keystroke = { key: 'Enter', code: 'Enter', shiftKey: false, altKey: false };
const gapMs = 120;

/**
 * Types what a code shows on a machine (`Tààà&é"'` on a French one) and Enter. The machine's clock
 * goes on by 120 ms a key; the test does not wait for it.
 */
export const typeByHand = async (page: Page, code: string, host = 'xkb_ch_fr'): Promise<void> => {
  for (const keystroke of [...typedByUsScanner(code, host), enter]) {
    await page.clock.runFor(gapMs);
    await pressAll(page, [keystroke]);
  }
};
