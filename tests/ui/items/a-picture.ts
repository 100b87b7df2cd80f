/** Pictures as a camera, a phone or a mistake gives them, drawn by the browser under test. */
import type { Page } from 'playwright';

export interface UploadedFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** A photo of this size in pixels. */
export const aPicture = async (
  page: Page,
  width: number,
  height: number,
): Promise<UploadedFile> => {
  const bytes = await page.evaluate(
    async ([w, h]) => {
      const canvas = new OffscreenCanvas(w, h);
      const brush = canvas.getContext('2d');
      if (!brush) throw new Error('no canvas');
      brush.fillStyle = 'teal';
      brush.fillRect(0, 0, w, h);
      const blob = await canvas.convertToBlob({ type: 'image/jpeg' });
      return [...new Uint8Array(await blob.arrayBuffer())];
    },
    [width, height] as const,
  );
  return { name: 'perceuse.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(bytes) };
};

/** The same photo, held upright: the camera wrote it lying, with a mark that turns it by a quarter. */
export const turned = (photo: UploadedFile): UploadedFile => {
  const mark = Buffer.from(
    // APP1, 34 bytes: Exif, big-endian TIFF, one entry: orientation (0x0112) is 6.
    'ffe1002245786966000' + '04d4d002a00000008000101120003000000010006000000000000',
    'hex',
  );
  const { buffer } = photo;
  return { ...photo, buffer: Buffer.concat([buffer.subarray(0, 2), mark, buffer.subarray(2)]) };
};

/** A file that says it is a photo and is none. */
export const noPicture: UploadedFile = {
  name: 'vide.jpg',
  mimeType: 'image/jpeg',
  buffer: Buffer.from('not a picture at all'),
};

/** The smallest PDF. */
export const aManual: UploadedFile = {
  name: 'notice.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'),
};
