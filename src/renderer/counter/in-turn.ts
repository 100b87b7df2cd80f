/**
 * Acts wait for one another: a second scan is decided on what the first one left, however fast it
 * came. A refusal never breaks the line.
 */
import { queries } from '#renderer/app/api.ts';
import { tellRefusal } from './say.ts';

let line: Promise<unknown> = Promise.resolve();

/** Runs after every act asked before; rejects with what the act threw. */
export const inTurn = <Answer>(act: () => Promise<Answer> | Answer): Promise<Answer> => {
  const run = line.then(act);
  line = run.then(refresh, refresh);
  return run;
};

/** Nobody waits for what is only shown beside: it is asked for after the frame that shows the answer. */
const refresh = (): void => {
  requestAnimationFrame(() => setTimeout(() => void queries.invalidateQueries()));
};

/** The same; a refusal is told at the counter. */
export const inTurnOrTold = async (act: () => Promise<void>): Promise<void> => {
  try {
    await inTurn(act);
  } catch (thrown) {
    tellRefusal(thrown);
  }
};
