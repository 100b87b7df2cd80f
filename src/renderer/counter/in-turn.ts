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
  const refresh = () => void queries.invalidateQueries(); // nobody waits for what only shows
  line = run.then(refresh, refresh);
  return run;
};

/** The same; a refusal is told at the counter. */
export const inTurnOrTold = async (act: () => Promise<void>): Promise<void> => {
  try {
    await inTurn(act);
  } catch (thrown) {
    tellRefusal(thrown);
  }
};
