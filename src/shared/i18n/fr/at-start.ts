import { counter } from './counter.ts';
import { frame } from './frame.ts';
import { items } from './items.ts';
import { journal } from './journal.ts';
import { members } from './members.ts';
import { place } from './place.ts';
import { refusalParts, refusals } from './refusals.ts';
import { shelves } from './shelves.ts';
import { staff } from './staff.ts';
import { words } from './words.ts';

/** The sentences, in French, that a window brings when it opens. */
export const frenchAtStart = {
  counter,
  frame,
  items,
  journal,
  members,
  place,
  refusalParts,
  refusals,
  shelves,
  staff,
  words,
};
