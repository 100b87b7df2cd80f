/** Makes a photo small enough to keep, in the page: at most 1600 px, JPEG, upright. */

/** What the page takes at most: a phone's best photo weighs 25 MB. */
export const largestMegabytes = 50;
const longestSide = 1600;
const quality = 0.85;

export type PreparedPhoto =
  | { readonly kind: 'photo'; readonly photo: File }
  | { readonly kind: 'refused'; readonly why: 'too-big' | 'unreadable' };

/** Decodes a picture the way it was held and draws it again, smaller; says why when it cannot. */
export const preparePhoto = async (file: File): Promise<PreparedPhoto> => {
  if (file.size > largestMegabytes * 1_000_000) return { kind: 'refused', why: 'too-big' };
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
