import { counter } from './counter.ts';
import { frame } from './frame.ts';
import { journal } from './journal.ts';
import { refusalParts, refusals } from './refusals.ts';
import { words } from './words.ts';

/** The sentences, in French, that a window brings when it opens. */
export const frenchAtStart = {
  counter,
  frame,
  journal,
  refusalParts,
  refusals,
  words,
};
