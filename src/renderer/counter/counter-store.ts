import { create } from 'zustand';
import { atRest, type CounterState } from './counter-state.ts';

/** What the counter of this window is doing. What the application said lives in queries, not here. */
export const useCounterStore = create<CounterState>()(() => atRest);

export const counterNow = (): CounterState => useCounterStore.getState();

export const moveCounter = (next: (state: CounterState) => CounterState): void =>
  useCounterStore.setState(next);
