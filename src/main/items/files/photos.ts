/** Photos of an item: kept as files, shown first to last. */
import type { House } from '#main/house.ts';
import { refuse } from '#main/refusal.ts';
import type { Actor, Writing } from '#main/store/store.ts';
import type { ItemPage } from '#shared/contract/items.ts';
import type { ItemId, LoanId, PhotoId } from '#shared/domain/ids.ts';
import { isAnimated } from '#shared/domain/pictures/is-animated.ts';
import { type Picture, pictureIn } from '#shared/domain/pictures/picture.ts';
import { actOnItem } from '../act-on-item.ts';
import { nextPosition, selectPhoto } from './queries.ts';
import { readBytes } from './read-bytes.ts';

/** A checked picture that lies in the box. */
export interface KeptPhoto extends Picture {
  readonly file: string;
}

/** The page makes pictures smaller before it sends them. */
const largestPhoto = 20_000_000;
/**
 * A small file can unfold into a picture that no machine can show: shown, this many pixels take 100 MB.
 * Photos come far smaller from our own page.
 */
const mostPixels = 25_000_000;

/** Checks and keeps a picture, before any act begins. Refuses FILE_REFUSED with the reason. */
export const keepPhoto = async (house: Pick<House, 'files'>, file: File): Promise<KeptPhoto> => {
  const bytes = await readBytes(file, largestPhoto);
  const picture = pictureIn(bytes);
  if (!picture || isAnimated(bytes, picture)) {
    return refuse('FILE_REFUSED', { why: 'not-a-picture', name: file.name });
  }
  if (picture.width * picture.height > mostPixels) {
    return refuse('FILE_REFUSED', { why: 'too-big', name: file.name });
  }
  return { ...picture, file: await house.files.keep(bytes) };
};

/** Hangs a kept photo on an item, within somebody's act; `loanId` when it shows damage. */
export const addPhotoRow = async (
  tx: Writing,
  itemId: ItemId,
  { file, mediaType, width, height }: KeptPhoto,
  loanId: LoanId | null = null,
): Promise<PhotoId> => {
  const id = tx.newId<PhotoId>();
  await tx.insert('photos', {
    id,
    item_id: itemId,
    loan_id: loanId,
    file,
    media_type: mediaType,
    width,
    height,
    position: await nextPosition(tx.q, itemId),
    added_at: tx.at,
  });
  return id;
};

/** Adds a photo to an item. Refuses FILE_REFUSED, NOT_FOUND. */
export const addPhoto = async (
  house: House,
  actor: Actor,
  { id, file }: { id: ItemId; file: File },
): Promise<ItemPage> => {
  const photo = await keepPhoto(house, file);
  return await actOnItem(house, actor, { act: 'add-photo', id, role: 'volunteer' }, async (tx) => {
    await addPhotoRow(tx, id, photo);
    return 'done';
  });
};

/** Takes a photo off an item; the file stays for the undo. Refuses NOT_FOUND. */
export const removePhoto = async (
  house: House,
  actor: Actor,
  { photoId }: { photoId: PhotoId },
): Promise<ItemPage> => {
  const photo = await house.store.read((q) => selectPhoto(q, photoId));
  if (!photo) return refuse('NOT_FOUND', { thing: 'photo' });
  const act = { act: 'remove-photo', id: photo.item_id, role: 'volunteer' } as const;
  return await actOnItem(house, actor, act, async (tx) => {
    const present = await selectPhoto(tx.q, photoId);
    if (!present || present.ended_at) return 'nothing-to-do';
    await tx.change('photos', photoId, { ended_at: tx.at });
    return 'done';
  });
};

/** The picture itself. Refuses NOT_FOUND, also when its file is missing. */
export const readPhoto = async (house: House, photoId: PhotoId): Promise<File> => {
  const photo = await house.store.read((q) => selectPhoto(q, photoId));
  const bytes = photo && (await house.files.read(photo.file));
  if (!bytes) return refuse('NOT_FOUND', { thing: 'photo' });
  const ending = photo.media_type.slice('image/'.length);
  return new File([new Uint8Array(bytes)], `${photoId}.${ending}`, { type: photo.media_type });
};
