/** Tickets, as the contract names them. */
import { api } from '#main/api.ts';
import { printBlanks } from './blank-sheets.ts';
import { changeTicket } from './change-ticket.ts';
import { clearUnsafe } from './clear-unsafe.ts';
import { declareUnsafe } from './declare-unsafe.ts';
import { findByReadings } from './find-ticket.ts';
import { finishTicket } from './finish-ticket.ts';
import { ticketFromPaper } from './from-paper.ts';
import { listTickets, readBoard, readPublicBoard } from './list-tickets.ts';
import { noteAttempt } from './note-attempt.ts';
import { openTicket } from './open-ticket.ts';
import { addPart, changePart } from './parts.ts';
import { addTicketPhoto, readTicketPhoto, removeTicketPhoto } from './photos.ts';
import { readTicket } from './read-ticket.ts';
import { setAside } from './set-aside.ts';
import { takeNext, takeTicket } from './take-ticket.ts';

const { tickets } = api.repairs;

const reading = {
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
  photo: tickets.photo.handler(({ input, context: { house } }) =>
    readTicketPhoto(house, input.photoId),
  ),
};

const atIntake = {
  open: tickets.open.handler(({ input, context: { house, actor } }) =>
    openTicket(house, actor, input),
  ),
  change: tickets.change.handler(({ input, context: { house, actor } }) =>
    changeTicket(house, actor, input),
  ),
  printBlanks: tickets.printBlanks.handler(({ input, context: { house, actor } }) =>
    printBlanks(house, actor, input),
  ),
  fromPaper: tickets.fromPaper.handler(({ input, context: { house, actor } }) =>
    ticketFromPaper(house, actor, input),
  ),
};

const atTheBench = {
  take: tickets.take.handler(({ input, context: { house, actor } }) =>
    takeTicket(house, actor, input),
  ),
  takeNext: tickets.takeNext.handler(({ input, context: { house, actor } }) =>
    takeNext(house, actor, input),
  ),
  note: tickets.note.handler(({ input, context: { house, actor } }) =>
    noteAttempt(house, actor, input),
  ),
  addPart: tickets.addPart.handler(({ input, context: { house, actor } }) =>
    addPart(house, actor, input),
  ),
  changePart: tickets.changePart.handler(({ input, context: { house, actor } }) =>
    changePart(house, actor, input),
  ),
  addPhoto: tickets.addPhoto.handler(({ input, context: { house, actor } }) =>
    addTicketPhoto(house, actor, input),
  ),
  removePhoto: tickets.removePhoto.handler(({ input, context: { house, actor } }) =>
    removeTicketPhoto(house, actor, input),
  ),
  setAside: tickets.setAside.handler(({ input, context: { house, actor } }) =>
    setAside(house, actor, input),
  ),
  finish: tickets.finish.handler(({ input, context: { house, actor } }) =>
    finishTicket(house, actor, input),
  ),
  declareUnsafe: tickets.declareUnsafe.handler(({ input, context: { house, actor } }) =>
    declareUnsafe(house, actor, input),
  ),
  clearUnsafe: tickets.clearUnsafe.handler(({ input, context: { house, actor } }) =>
    clearUnsafe(house, actor, input),
  ),
};

export const ticketsRouter = { ...reading, ...atIntake, ...atTheBench };
