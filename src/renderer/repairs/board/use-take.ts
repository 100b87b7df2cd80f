/** A repairer takes a ticket from the board: the next, or one they like. */

import { useState } from 'react';
import { useLocation } from 'wouter';
import { client } from '#renderer/app/api.ts';
import { refusalIn } from '#renderer/app/refusal.ts';
import { useAct } from '#renderer/app/use-act.ts';
import type { Presence } from '#shared/contract/repair-views.ts';
import type { PresenceId, TicketId } from '#shared/domain/ids.ts';
import { placedName } from '../people/placed-name.ts';
import { chooseWhoRepairs, useWhoRepairs } from '../who-repairs.ts';

/** One ticket, or the next that waits. */
export type TakeWish = TicketId | 'next';

export type TakeAnswer =
  | { kind: 'taken'; id: TicketId }
  | { kind: 'nobody-waits' }
  /** Another post was faster; `repairer` is empty when nobody said who. */
  | { kind: 'taken-already'; repairer: string };

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

/** `here`: the repairers who are here now. Taking leads to the bench. */
export const useTake = (here: readonly Presence[]): Taking => {
  const [, goTo] = useLocation();
  const [wish, setWish] = useState<TakeWish | null>(null);
  const chosen = useWhoRepairs(({ presenceId }) => presenceId);
  const isHere = here.some(({ id }) => id === chosen);
  const taking = useAct({
    mutationFn: (one: { wish: TakeWish; presenceId: PresenceId | null }) =>
      take(one.wish, one.presenceId),
    onSuccess: (answer) => {
      if (answer.kind === 'taken') goTo(`/repairs/tickets/${answer.id}`);
    },
  });
  const start = (next: TakeWish) => {
    if (isHere || here.length === 0)
      taking.mutate({ wish: next, presenceId: isHere ? chosen : null });
    else setWish(next);
  };
  const choose = (presenceId: PresenceId | null) => {
    if (presenceId !== null) chooseWhoRepairs(presenceId);
    if (wish !== null) taking.mutate({ wish, presenceId });
    setWish(null);
  };
  const { data: answer, error, isPending: isBusy } = taking;
  return {
    start,
    choose,
    giveUp: () => setWish(null),
    isAsking: wish !== null,
    answer,
    error,
    isBusy,
  };
};
