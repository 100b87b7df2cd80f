/** Ends what is open: a visit, returns with nobody open, a basket. */
import { atRest, closed, pendingDeeds } from './counter-state.ts';
import { counterNow, moveCounter } from './counter-store.ts';
import { inTurn } from './in-turn.ts';
import { say, sound } from './say.ts';

/** Never over unanswered questions: then the names of the objects that ask are answered. */
export const close = (why: 'asked' | 'rest'): Promise<readonly string[]> =>
  inTurn(() => {
    const state = counterNow();
    const pending = pendingDeeds(state);
    if (pending.length > 0) return pending.map(({ loan }) => loan.item.name);
    const { visit, deeds, basket } = state;
    if (visit || deeds.length > 0) {
      moveCounter(() => closed(state, why));
      sound();
    } else {
      moveCounter(() => atRest);
      if (basket.length > 0) say({ kind: 'basket-emptied' });
    }
    return [];
  });

/** Leaving the screen empties the basket and ends what was said; who is open stays open. */
export const leave = (): Promise<void> =>
  inTurn(() =>
    moveCounter((state) => ({ ...state, said: null, basket: state.visit ? state.basket : [] })),
  );
