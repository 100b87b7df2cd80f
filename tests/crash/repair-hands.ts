/** People who take things in, note and finish without a pause, over HTTP, until the application is gone. */
import { isDefinedError } from '@orpc/client';
import type { HttpClient } from '#tests/support/doors/http-client.ts';

/** What somebody was told, and must find again. */
export interface Promised {
  readonly ticketId: string;
  readonly code: string;
  readonly visitorName: string;
  isDone: boolean;
  note: string;
}

export interface Repairing {
  readonly promised: Promised[];
  /** Requests that were sent and have no answer yet. */
  inFlight(): number;
  /** Everybody has noticed that the application is gone. */
  readonly isOver: Promise<void>;
}

const hands = 3;

/** Begins at once. `isOver` throws on a refusal. */
export const repairUntilKilled = (client: HttpClient, label: string): Repairing => {
  const promised: Promised[] = [];
  let inFlight = 0;
  const asked = async <T>(call: Promise<T>): Promise<T> => {
    inFlight += 1;
    const answer = await call;
    inFlight -= 1;
    return answer;
  };
  const oneThing = async (visitorName: string): Promise<void> => {
    const { tickets } = client.repairs;
    const opened = await asked(
      tickets.open({
        what: { name: 'Grille-pain', category: 'Toaster' },
        problem: 'Ne chauffe plus',
        visitorName,
        waiver: { version: 1, how: 'paper' },
      }),
    );
    const { id, code } = opened;
    const kept: Promised = { ticketId: id, code, visitorName, isDone: false, note: '' };
    promised.push(kept);
    const { attempts } = await asked(tickets.take({ id }));
    const [attempt] = attempts;
    if (!attempt) throw new Error(`no attempt on ${code}`);
    await asked(tickets.note({ attemptId: attempt.id, done: `${visitorName} : ressort changé` }));
    kept.note = `${visitorName} : ressort changé`;
    await asked(tickets.finish({ id, outcome: 'fixed' }));
    kept.isDone = true;
  };
  const hand = async (nth: number): Promise<void> => {
    try {
      for (let thing = 0; ; thing += 1) await oneThing(`${label}-${nth}-${thing}`);
    } catch (error) {
      // A refusal is a fault; anything else is the connection.
      if (isDefinedError(error as Error)) throw error;
    }
  };
  const isOver = Promise.all(Array.from({ length: hands }, (_, nth) => hand(nth))).then(() => {});
  return { promised, inFlight: () => inFlight, isOver };
};
