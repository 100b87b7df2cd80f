/** From the draft to a ticket with its photos and its tag. */

import { api, client, queries } from '#renderer/app/api.ts';
import { isOwnWindow } from '#renderer/app/client/bridge.ts';
import { useAct } from '#renderer/app/use-act.ts';
import { printTicketTag } from '#renderer/labels/at-once/at-once.ts';
import type { ActedTicket } from '#shared/contract/repair-views.ts';
import type { TicketId } from '#shared/domain/ids.ts';
import { forgetIntake, type IntakeDraft, intakeNow, intakeOf } from './intake-draft.ts';
import { isTagWantedNow } from './tag-wanted.ts';

export interface Opened {
  readonly ticket: ActedTicket;
  /** What had been typed: an undo brings it back. */
  readonly draft: IntakeDraft;
  /** A photo could not be kept; `null` when all were. */
  readonly photoProblem: unknown;
  /** `asked`: the browser's own window asks which printer; `no-printer`: nothing prints at once here. */
  readonly tag: 'not-wanted' | 'sent' | 'asked' | 'no-printer';
}

const open = async (): Promise<Opened> => {
  const draft = intakeNow();
  // The version that was in sight, whatever has been saved since.
  const { waiverVersion } = await queries.ensureQueryData(api.repairs.settings.get.queryOptions());
  const ticket = await client.repairs.tickets.open(intakeOf(draft, waiverVersion));
  forgetIntake();
  const photoProblem = await addPhotos(ticket.id, draft.photos);
  return { ticket, draft, photoProblem, tag: await printFirstTag(ticket) };
};

const printFirstTag = async (ticket: ActedTicket): Promise<Opened['tag']> => {
  if (!isTagWantedNow()) return 'not-wanted';
  if (!(await printTag(ticket))) return 'no-printer';
  return isOwnWindow() ? 'sent' : 'asked';
};

/** Again, when the first has gone astray. `false` where nothing prints at once. */
export const printTag = ({ id, what }: ActedTicket): Promise<boolean> =>
  printTicketTag({ ticketId: id, thing: what.name });

/** In their order; answers what stopped it, if anything did. */
const addPhotos = async (id: TicketId, photos: readonly File[]): Promise<unknown> => {
  try {
    for (const photo of photos) await client.repairs.tickets.addPhoto({ id, photo });
    return null;
  } catch (error) {
    return error;
  }
};

/** Opens the ticket of the draft as it is; a refusal leaves the draft as it was. */
export const useOpenTicket = (onOpened: (opened: Opened) => void) => {
  const opening = useAct({
    mutationFn: open,
    onSuccess: onOpened,
    // Not waited for, as elsewhere: the draft is gone by now, and the next visitor's Enter must not be lost.
    onSettled: () => void queries.invalidateQueries(),
  });
  return { save: () => opening.mutate(), isPending: opening.isPending, error: opening.error };
};
