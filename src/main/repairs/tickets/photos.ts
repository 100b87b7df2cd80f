/** Pictures of a thing and of its fault. */
import type { House } from '#main/house.ts';
import { refuse } from '#main/refusal.ts';
import type { Actor } from '#main/store/store.ts';
import type { ActedTicket } from '#shared/contract/repair-views.ts';
import type { TicketId, TicketPhotoId } from '#shared/domain/ids.ts';
import { actOnTicket, afterWork, requireTicket, writeAgainWhenBeaten } from './act-on-ticket.ts';
import { selectTicketPhoto } from './queries.ts';
import { withPicture } from './with-picture.ts';

/** Refuses FILE_REFUSED, NOT_FOUND. */
export const addTicketPhoto = (
  house: House,
  actor: Actor,
  { id, photo }: { id: TicketId; photo: File },
): Promise<ActedTicket> =>
  withPicture(house, photo, ({ file, mediaType, width, height }) =>
    actOnTicket(house, actor, { act: 'add-ticket-photo', id }, async (tx) => {
      await tx.insert('ticket_photos', {
        id: tx.newId<TicketPhotoId>(),
        ticket_id: id,
        file,
        media_type: mediaType,
        width,
        height,
        added_at: tx.at,
      });
      return 'done';
    }),
  );

/** Takes a picture off a ticket; the file stays for the undo. Twice is once. Refuses NOT_FOUND. */
export const removeTicketPhoto = (
  house: House,
  actor: Actor,
  { photoId }: { photoId: TicketPhotoId },
): Promise<ActedTicket> =>
  writeAgainWhenBeaten(house, actor, async (tx) => {
    const photo =
      (await selectTicketPhoto(tx.q, photoId)) ?? refuse('NOT_FOUND', { thing: 'photo' });
    const ticket = await requireTicket(tx, photo.ticket_id);
    if (photo.ended_at === null) {
      await tx.change('ticket_photos', photoId, { ended_at: tx.at });
    }
    const outcome = photo.ended_at === null ? 'done' : 'nothing-to-do';
    return await afterWork(tx, ticket, { act: 'remove-ticket-photo', outcome });
  });

/** The picture itself. Refuses NOT_FOUND, also when it was removed or its file is missing. */
export const readTicketPhoto = async (house: House, photoId: TicketPhotoId): Promise<File> => {
  const photo = await house.store.read((q) => selectTicketPhoto(q, photoId));
  const isShown = photo?.ended_at === null;
  const bytes = isShown && (await house.files.read(photo.file));
  if (!bytes) return refuse('NOT_FOUND', { thing: 'photo' });
  const ending = photo.media_type.slice('image/'.length);
  return new File([new Uint8Array(bytes)], `${photoId}.${ending}`, { type: photo.media_type });
};
