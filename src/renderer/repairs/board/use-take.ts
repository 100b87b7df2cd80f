/** A repairer takes a ticket from the board: the next, or one they like. */

import { useLocation } from 'wouter';
import { client } from '#renderer/app/api.ts';
import { refusalIn } from '#renderer/app/refusal.ts';
import { useAct } from '#renderer/app/use-act.ts';
import type { PresenceId, TicketId } from '#shared/domain/ids.ts';
import { placedName } from '../people/placed-name.ts';
import { whoTakes } from '../who-is-here.ts';
import { chooseWhoRepairs } from '../who-repairs.ts';

/** One ticket, or the next that waits. */
export type TakeWish = TicketId | 'next';

export type TakeAnswer =
  | { kind: 'taken'; id: TicketId }
  | { kind: 'nobody-waits' }
  /** Another post was faster; `repairer` is empty when nobody said who. */
  | { kind: 'taken-already'; repairer: string };

type Taken = TakeAnswer | { kind: 'who'; wish: TakeWish };

const take = async (wish: TakeWish, presenceId: PresenceId | null): Promise<TakeAnswer> => {
  if (wish === 'next') {
    const taken = await client.repairs.tickets.takeNext({ presenceId });
    return taken ? { kind: 'taken', id: taken.id } : { kind: 'nobody-waits' };
  }
  try {
    // The board may be a second old: what another post has just taken is not taken away from it.
    await client.repairs.tickets.take({ id: wish, presenceId, ifWaiting: true });
  } catch (thrown) {
    const refusal = refusalIn(thrown);
    if (refusal?.code !== 'TICKET_TAKEN') throw thrown;
    return {
      kind: 'taken-already',
      repairer: placedName({ ...refusal.facts, name: refusal.facts.repairer }),
    };
  }
  return { kind: 'taken', id: wish };
};

export interface Taking {
  /** Takes it at once when this window knows who repairs, else asks first. */
  start: (wish: TakeWish) => void;
  /** Who is to be asked for, while the question stands. */
  isAsking: boolean;
  choose: (presenceId: PresenceId | null) => void;
  giveUp: () => void;
  answer: TakeAnswer | undefined;
  error: unknown;
  isBusy: boolean;
}

/** Taking leads to the bench. */
export const useTake = (): Taking => {
  const [, goTo] = useLocation();
  const taking = useAct({
    mutationFn: async ({
      wish,
      by,
    }: {
      wish: TakeWish;
      by?: PresenceId | null;
    }): Promise<Taken> => {
      const who = by === undefined ? await whoTakes() : by;
      return who === 'ask' ? { kind: 'who', wish } : await take(wish, who);
    },
    onSuccess: (answer) => {
      if (answer.kind === 'taken') goTo(`/repairs/tickets/${answer.id}`);
    },
  });
  const { data, error, isPending: isBusy } = taking;
  return {
    start: (wish) => taking.mutate({ wish }),
    choose: (presenceId) => {
      if (data?.kind !== 'who') return;
      if (presenceId !== null) chooseWhoRepairs(presenceId);
      taking.mutate({ wish: data.wish, by: presenceId });
    },
    giveUp: taking.reset,
    isAsking: data?.kind === 'who',
    answer: data?.kind === 'who' ? undefined : data,
    error,
    isBusy,
  };
};
