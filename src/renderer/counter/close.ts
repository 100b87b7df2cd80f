/** Ends what is open: a visit, returns with nobody open, a basket. */
import { atRest, closed, pendingDeeds } from './counter-state.ts';
import { counterNow, moveCounter } from './counter-store.ts';
import { inTurn } from './in-turn.ts';
import { say, sound } from './say.ts';

/** Never over unanswered questions; whoever asks is told on what. */
export const close = (why: 'asked' | 'rest'): Promise<void> =>
  inTurn(() => {
    const state = counterNow();
    const { visit, deeds, basket } = state;
    const pending = pendingDeeds(state).map(({ loan }) => loan.item.name);
    if (pending.length > 0) {
      if (why === 'asked') say({ kind: 'pending', items: pending });
      return;
    }
    if (visit || deeds.length > 0) {
      moveCounter(() => closed(state, why));
      sound();
    } else {
      moveCounter(() => atRest);
      if (basket.length > 0) say({ kind: 'basket-emptied' });
    }
  });

/** Leaving the screen empties the basket and ends what was said; who is open stays open. */
export const leave = (): Promise<void> =>
  inTurn(() =>
    moveCounter((state) => ({ ...state, said: null, basket: state.visit ? state.basket : [] })),
  );
