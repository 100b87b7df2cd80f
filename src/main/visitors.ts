/** Composes what a screen for visitors may ask, and nothing else: that is why it stays safe to leave alone. */
import { placeRouter } from './place/router.ts';
import { ticketsRouter } from './repairs/tickets/router.ts';

/** Numbers and tables of the queue; the name, language and clock of the place. */
export const visitorsApplication = {
  place: { status: placeRouter.status },
  repairs: { tickets: { publicBoard: ticketsRouter.publicBoard } },
};
