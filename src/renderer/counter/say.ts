/** What the counter says after each act: on screen and by sound. */
import type { ScanAnswer } from '#shared/contract/counter-views.ts';
import { moveCounter } from './counter-store.ts';
import { play, type Sound } from './sounds.ts';

/** Out and in have a sound of their own, also when a card lends a whole basket. */
export const soundOf = (answer: ScanAnswer): Sound => {
  if (answer.kind === 'lent') return 'out';
  if (answer.kind === 'returned') return 'in';
  if (answer.kind !== 'member-opened') return 'told';
  if (answer.left.length > 0) return 'refused';
  return answer.lent.length > 0 ? 'out' : 'told';
};

/** A word of the counter itself. */
export const tell = (sentence: string, isGood = true): void => {
  play(isGood ? 'told' : 'refused');
  moveCounter((state) => ({ ...state, said: { kind: 'told', sentence, isGood } }));
};

/** A refusal; the rest of the counter stays as it was. */
export const tellRefusal = (thrown: unknown, typed = ''): void => {
  play('refused');
  moveCounter((state) => ({ ...state, said: { kind: 'refused', thrown, typed } }));
};
