/** What the counter says after each act: on screen and by sound. */
import { unsafeIn } from '#renderer/app/say-blocks.ts';
import { counterNow, moveCounter } from './counter-store.ts';
import type { Said } from './said.ts';
import { play, type Sound } from './sounds.ts';

/** Out and in have a sound of their own, also when a card lends a whole basket. */
const soundOf = (said: Said): Sound => {
  switch (said.kind) {
    case 'refused':
    case 'basket-full':
    case 'pending':
      return 'refused';
    case 'renewed':
      return 'out';
    case 'told':
      return said.isGood ? 'told' : 'refused';
    case 'answer':
      return soundOfAnswer(said);
    default:
      return 'told';
  }
};

const soundOfAnswer = ({ answer }: Extract<Said, { kind: 'answer' }>): Sound => {
  if (answer.kind === 'lent') return 'out';
  if (answer.kind === 'returned') return unsafeIn(answer.takeBack.blocks) ? 'refused' : 'in';
  if (answer.kind !== 'member-opened') return 'told';
  if (answer.left.length > 0) return 'refused';
  return answer.lent.length > 0 ? 'out' : 'told';
};

/** The sound of what has just been said. */
export const sound = (): void => {
  const { said } = counterNow();
  if (said) play(soundOf(said));
};

export const say = (said: Said): void => {
  moveCounter((state) => ({ ...state, said }));
  sound();
};

/** A word of the counter itself. */
export const tell = (sentence: string, isGood = true): void =>
  say({ kind: 'told', sentence, isGood });

/** A refusal; the rest of the counter stays as it was. */
export const tellRefusal = (thrown: unknown): void => say({ kind: 'refused', thrown });
