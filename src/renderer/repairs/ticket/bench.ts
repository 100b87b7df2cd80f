/** What is done to the ticket on screen: it is shown at once, and its undo stays at one touch. */

import { createContext, useContext } from 'react';
import { api, queries } from '#renderer/app/api.ts';
import { useAct } from '#renderer/app/use-act.ts';
import type { ActedTicket, TicketPage } from '#shared/contract/repair-views.ts';
import type { JournalEntryId, TicketId } from '#shared/domain/ids.ts';

/** An act that can be taken back, in a sentence. */
export interface LastAct {
  actId: JournalEntryId;
  said: string;
}

export interface Bench {
  ticket: TicketPage;
  lastAct: LastAct | null;
  setLastAct: (act: LastAct | null) => void;
}

export const BenchContext = createContext<Bench | null>(null);

/** The ticket on the bench. Throws outside of TicketView. */
export const useBench = (): Bench => {
  const bench = useContext(BenchContext);
  if (!bench) throw new Error('no ticket on the bench');
  return bench;
};

/** Puts what an act answered on the screen, before anything is read again. */
export const showTicket = (ticket: TicketPage): void => {
  queries.setQueryData(ticketKey(ticket.id), ticket);
};

const ticketKey = (id: TicketId) => api.repairs.tickets.get.queryKey({ input: { id } });

interface AskedAct {
  run: () => Promise<ActedTicket>;
  /** What is said once it is done, with its undo. Left out: what was said before stays. */
  said?: string;
}

/** Does something to the ticket. What refuses it is in `error`. */
export const useTicketAct = () => {
  const { setLastAct } = useBench();
  return useAct({
    mutationFn: ({ run }: AskedAct) => run(),
    onSuccess: (ticket, { said }) => {
      showTicket(ticket);
      if (said !== undefined) setLastAct({ actId: ticket.actId, said });
    },
  });
};
