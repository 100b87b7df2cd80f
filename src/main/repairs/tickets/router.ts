/** Tickets, as the contract names them. */
import { api } from '#main/api.ts';
import { findByReadings } from './find-ticket.ts';
import { listTickets, readBoard, readPublicBoard } from './list-tickets.ts';
import { openTicket } from './open-ticket.ts';
import { readTicket } from './read-ticket.ts';

const { tickets } = api.repairs;

export const ticketsRouter = {
  open: tickets.open.handler(({ input, context: { house, actor } }) =>
    openTicket(house, actor, input),
  ),
  get: tickets.get.handler(({ input, context: { house } }) =>
    house.store.read((q) => readTicket(q, input.id)),
  ),
  find: tickets.find.handler(({ input, context: { house } }) =>
    house.store.read((q) => findByReadings(q, input.readings)),
  ),
  list: tickets.list.handler(({ input, context: { house } }) =>
    house.store.read((q) => listTickets(q, input)),
  ),
  board: tickets.board.handler(({ context: { house } }) =>
    house.store.read((q) => readBoard(q, house.clock())),
  ),
  publicBoard: tickets.publicBoard.handler(({ context: { house } }) =>
    house.store.read((q) => readPublicBoard(q, house.clock())),
  ),
};
