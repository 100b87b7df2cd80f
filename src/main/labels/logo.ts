/** The logo that the place puts on its labels and cards. */
import type { House } from '#main/house.ts';
import { keepPhoto } from '#main/items/photos.ts';
import { placeId } from '#main/place/rules.ts';
import { refuse } from '#main/refusal.ts';
import type { Actor, Patch, Reading } from '#main/store/store.ts';
import type { LabelPlace } from '#shared/contract/labels.ts';
import { selectLabelPlace } from './queries.ts';

/** Far more than a label can show: at 600 dpi it is eight centimetres wide. */
const mostPixels = 2_000;

/** What the place puts on all labels. Refuses NOT_SET_UP. */
export const readLabelPlace = async (q: Reading): Promise<LabelPlace> => {
  const { name, logo_width: width, logo_height: height } = await requirePlace(q);
  return { name, logo: width !== null && height !== null ? { width, height } : null };
};

/** The picture itself; null where there is none, or where its file is missing. Refuses NOT_SET_UP. */
export const readLogo = async (house: House): Promise<File | null> => {
  const { logo_file: file, logo_media_type: type } = await house.store.read(requirePlace);
  const bytes = file === null || type === null ? null : await house.files.read(file);
  if (!bytes || type === null) return null;
  return new File([new Uint8Array(bytes)], `logo.${type.slice('image/'.length)}`, { type });
};

/** Keeps a PNG, a JPEG or a WebP as the logo. Refuses FILE_REFUSED, NOT_SET_UP. */
export const setLogo = async (house: House, actor: Actor, file: File): Promise<LabelPlace> => {
  const picture = await keepPhoto(house, file);
  if (picture.mediaType === 'image/gif') {
    return refuse('FILE_REFUSED', { why: 'not-a-picture', name: file.name });
  }
  if (Math.max(picture.width, picture.height) > mostPixels) {
    return refuse('FILE_REFUSED', { why: 'too-big', name: file.name });
  }
  return await changeLogo(house, actor, {
    logo_file: picture.file,
    logo_media_type: picture.mediaType,
    logo_width: picture.width,
    logo_height: picture.height,
  });
};

/** Takes the logo off the labels; the file stays for the undo. Refuses NOT_SET_UP. */
export const removeLogo = (house: House, actor: Actor): Promise<LabelPlace> =>
  changeLogo(house, actor, {
    logo_file: null,
    logo_media_type: null,
    logo_width: null,
    logo_height: null,
  });

const changeLogo = (house: House, actor: Actor, logo: Patch<'place'>): Promise<LabelPlace> =>
  house.store.write(actor, async (tx) => {
    await requirePlace(tx.q);
    await tx.change('place', placeId, logo);
    const place = await readLabelPlace(tx.q);
    const subject = { kind: 'place' as const, id: placeId };
    await tx.record({ act: 'change-logo', subject, role: 'manager' });
    return place;
  });

const requirePlace = async (q: Reading) => (await selectLabelPlace(q)) ?? refuse('NOT_SET_UP', {});
