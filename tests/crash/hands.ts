/** People who lend without a pause, over HTTP, until the application is gone. */
import type { HandOver } from '#shared/contract/counter-views.ts';
import type { ApplicationProcess } from './application-process.ts';

/** What one loan asks for. */
export interface Wanted {
  readonly itemId: string;
  readonly memberId: string;
  readonly visitId: string;
}

export interface Answered {
  readonly wanted: Wanted;
  readonly handOver: HandOver;
}

export interface Lending {
  /** What the caller has received in full. */
  readonly answered: Answered[];
  /** Requests that were sent and have no answer yet. */
  inFlight(): number;
  /** So many answers have been received, or no more will be. */
  hasAnswered(count: number): Promise<void>;
  /** Everybody has noticed that the application is gone. */
  readonly isOver: Promise<void>;
}

/** So many at once: while one writes, the others wait. */
const hands = 4;

/** Begins at once to lend what `next` says, until a request fails because nobody is there. Throws on a refusal. */
export const lendUntilKilled = ({ api, key }: ApplicationProcess, next: () => Wanted): Lending => {
  const answered: Answered[] = [];
  const waiting = new Map<number, () => void>();
  let inFlight = 0;
  const lendOnce = async (): Promise<void> => {
    const wanted = next();
    inFlight += 1;
    const response = await fetch(`${api}/loans/lend`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: JSON.stringify(wanted),
    });
    const body = await response.text();
    if (!response.ok) throw new RefusedLoan(`${response.status}: ${body}`);
    answered.push({ wanted, handOver: JSON.parse(body) }); // the contract says what comes back
    inFlight -= 1;
    waiting.get(answered.length)?.();
  };
  const hand = async (): Promise<void> => {
    try {
      for (;;) await lendOnce();
    } catch (error) {
      if (error instanceof RefusedLoan) throw error;
      // Anything else is the connection: the application is gone.
    }
  };
  const isOver = Promise.all(Array.from({ length: hands }, hand)).then(() => undefined);
  const hasAnswered = (count: number): Promise<void> => {
    const isReached = new Promise<void>((resolve) => waiting.set(count, resolve));
    return answered.length >= count ? Promise.resolve() : Promise.race([isReached, isOver]);
  };
  return { answered, inFlight: () => inFlight, hasAnswered, isOver };
};

class RefusedLoan extends Error {
  override readonly name = 'RefusedLoan';
}
