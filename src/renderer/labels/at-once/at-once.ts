/**
 * Labels that are printed without a question. Any screen asks; the frame prints (`LabelsAtOnce`), so that
 * nobody waits for a printer before going on to another screen.
 */
import { client } from '#renderer/app/api.ts';
import { isOwnWindow } from '#renderer/app/client/bridge.ts';
import type { PrinterProfile } from '#shared/contract/labels.ts';
import type { ItemId, TicketId } from '#shared/domain/ids.ts';
import { plainPrinter } from '#shared/domain/labels/printer.ts';
import { itemsHref, ticketsHref } from '../print/asked.ts';
import { type LabelAtOnce, useLabelsAtOnce, type WaitingLabel } from './waiting-labels.ts';

let lastId = 0;

/** The printer that needs no question. */
const dailyPrinter = async (): Promise<PrinterProfile | undefined> => {
  const printers = await client.labels.printers.list().catch(() => []); // the print screen says what is wrong
  return printers.find(({ isDaily }) => isDaily);
};

/** Prints on the daily printer. `false` where the place has none: lead to `printHref` then. */
export const printOnDaily = async (label: LabelAtOnce): Promise<boolean> => {
  const printer = await dailyPrinter();
  if (!printer || !isOwnWindow()) return false;
  enqueue(label, printer);
  return true;
};

/** The same; in a browser, the browser's own print, whose window asks which printer. */
export const printAtOnce = async (label: LabelAtOnce): Promise<boolean> => {
  if (isOwnWindow()) return await printOnDaily(label);
  const daily = await dailyPrinter();
  enqueue(label, daily ?? { ...plainPrinter, name: '', isDaily: false, formatKey: null });
  return true;
};

const enqueue = (label: LabelAtOnce, printer: PrinterProfile): void => {
  lastId += 1;
  const waiting: WaitingLabel = { ...label, id: lastId, printer };
  useLabelsAtOnce.setState((now) => ({ waiting: [...now.waiting, waiting] }));
};

/** The tag of a ticket, with its code and its number in the queue. `false`: see `printAtOnce`. */
export const printTicketTag = ({ ticketId, thing }: TaggedTicket): Promise<boolean> =>
  printAtOnce({ of: { from: 'tickets', ids: [ticketId] }, isRedTag: false, name: thing });

export interface TaggedTicket {
  ticketId: TicketId;
  /** What it is, as the ticket names it. */
  thing: string;
  /** The object of the place that it is, if it is one. */
  itemId?: ItemId | null;
}

/**
 * The red tag of a thing that must not be used any more: with the code of the object where it is one of
 * the place, else with the code of its ticket. `false` where no printer prints at once: lead to
 * `redTagHref(ticket)` then.
 */
export const printRedTag = (ticket: TaggedTicket): Promise<boolean> => printAtOnce(redTag(ticket));

/** The print screen, with the red tag of this ticket. */
export const redTagHref = (ticket: TaggedTicket): string => printHref(redTag(ticket));

const redTag = ({ ticketId, thing, itemId }: TaggedTicket): LabelAtOnce => ({
  of: itemId ? { from: 'items', ids: [itemId] } : { from: 'tickets', ids: [ticketId] },
  isRedTag: true,
  name: thing,
});

/** The print screen with this label, for whoever wants to choose. */
export const printHref = ({ of, isRedTag }: Pick<LabelAtOnce, 'of' | 'isRedTag'>): string =>
  of.from === 'items' ? itemsHref(of.ids, isRedTag) : ticketsHref(of.ids, isRedTag);
