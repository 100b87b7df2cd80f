/** Outcomes and barriers in the words of the standard. */
import type { Barrier, Outcome } from '../repair-words.ts';

const statusWords: Readonly<Record<Outcome, string>> = {
  fixed: 'Fixed',
  repairable: 'Repairable',
  'end-of-life': 'End of life',
  unknown: 'Unknown',
};

const barrierWords: Readonly<Record<Barrier, string>> = {
  'parts-not-available': 'Spare parts not available',
  'parts-too-expensive': 'Spare parts too expensive',
  'no-way-to-open': 'No way to open product',
  'information-not-available': 'Repair information not available',
  'lack-of-equipment': 'Lack of equipment',
  'too-worn-out': 'Item too worn out',
};

/** Wordings of older files, read and never written. */
const olderBarriers: readonly (readonly [words: string, barrier: Barrier])[] = [
  ['No way to open the product', 'no-way-to-open'],
  ['Product too worn out', 'too-worn-out'],
  ['Too worn out', 'too-worn-out'],
];

const outcomes = new Map<string, Outcome>();
for (const [outcome, words] of Object.entries(statusWords)) {
  outcomes.set(words, outcome as Outcome); // its own keys
}

const barriers = new Map<string, Barrier>();
for (const [barrier, words] of Object.entries(barrierWords)) {
  barriers.set(words.toLowerCase(), barrier as Barrier); // its own keys
}
for (const [words, barrier] of olderBarriers) barriers.set(words.toLowerCase(), barrier);

/** The outcome in a row file: `Fixed`, `Repairable`, `End of life`, `Unknown`. */
export const statusOf = (outcome: Outcome): string => statusWords[outcome];

/** The outcome that a row file says; `null` for any other word. */
export const outcomeOfStatus = (words: string): Outcome | null => outcomes.get(words) ?? null;

/** The barrier in a row file; empty where there is none. */
export const barrierWordsOf = (barrier: Barrier | null): string =>
  barrier === null ? '' : barrierWords[barrier];

/** The barrier that a row file says, in present or older words; `null` for any other. */
export const barrierOfWords = (words: string): Barrier | null =>
  barriers.get(words.trim().toLowerCase()) ?? null;
