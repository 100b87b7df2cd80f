import { counter } from './counter.ts';
import { frame } from './frame.ts';
import { journal } from './journal.ts';
import { refusalParts, refusals } from './refusals.ts';
import { words } from './words.ts';

/** The sentences, in English, that a window brings when it opens. */
export const englishAtStart = {
  counter,
  frame,
  journal,
  refusalParts,
  refusals,
  words,
};
