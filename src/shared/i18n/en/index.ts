import { englishAtStart } from './at-start.ts';
import { labelSettings } from './label-settings.ts';
import { labels } from './labels.ts';
import { scannerTest } from './scanner-test.ts';

/** Every sentence of the interface, in English. */
export const english = {
  ...englishAtStart,
  // What follows comes with the screens that say it: see renderer/app/later-sentences.ts.
  labelSettings,
  labels,
  scannerTest,
};
