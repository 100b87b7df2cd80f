/**
 * Makes a photo small enough to keep, in the page: at most 1600 px, JPEG, upright. Its header is read
 * first: a file of a few bytes can unfold into a picture that takes all memory.
 */
import { isHeic } from '#shared/domain/pictures/is-heic.ts';
import { pictureIn } from '#shared/domain/pictures/picture.ts';

/** What the page takes at most: a phone's best photo weighs 25 MB. */
export const largestMegabytes = 50;
/** A telephone's sharpest photo; unfolded, 240 MB. */
export const mostMegapixels = 60;
const longestSide = 1600;
const quality = 0.85;

export type PreparedPhoto =
  | { readonly kind: 'photo'; readonly photo: File }
  | { readonly kind: 'refused'; readonly why: PhotoProblem };

/** `heic`: a telephone's own format, which no browser reads. */
export type PhotoProblem = 'too-big' | 'too-many-pixels' | 'heic' | 'unreadable';

/** Decodes a picture the way it was held and draws it again, smaller; says why when it cannot. */
export const preparePhoto = async (file: File): Promise<PreparedPhoto> => {
  if (file.size > largestMegabytes * 1_000_000) return { kind: 'refused', why: 'too-big' };
  const problem = await problemIn(file);
  if (problem !== null) return { kind: 'refused', why: problem };
  try {
    const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const blob = await drawSmaller(picture);
    picture.close();
    const name = `${file.name.replace(/\.[^.]*$/, '') || 'photo'}.jpg`;
    return { kind: 'photo', photo: new File([blob], name, { type: blob.type }) };
  } catch {
    return { kind: 'refused', why: 'unreadable' };
  }
};

/** Where the size stands in nearly every file. */
const headBytes = 1_000_000;

const problemIn = async (file: File): Promise<PhotoProblem | null> => {
  const head = new Uint8Array(await file.slice(0, headBytes).arrayBuffer());
  if (isHeic(head)) return 'heic';
  const picture = pictureIn(head) ?? pictureIn(new Uint8Array(await file.arrayBuffer()));
  if (picture === null) return 'unreadable';
  return picture.width * picture.height > mostMegapixels * 1_000_000 ? 'too-many-pixels' : null;
};

const drawSmaller = (picture: ImageBitmap): Promise<Blob> => {
  const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height));
  const width = Math.max(1, Math.round(picture.width * scale));
  const height = Math.max(1, Math.round(picture.height * scale));
  const canvas = new OffscreenCanvas(width, height);
  const brush = canvas.getContext('2d');
  if (!brush) throw new Error('no canvas to draw on');
  // JPEG has no transparency: what shows through would be black.
  brush.fillStyle = '#fff';
  brush.fillRect(0, 0, width, height);
  brush.imageSmoothingQuality = 'high';
  brush.drawImage(picture, 0, 0, width, height);
  return canvas.convertToBlob({ type: 'image/jpeg', quality });
};
