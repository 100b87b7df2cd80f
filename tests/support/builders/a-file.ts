/** Files as people send them: the smallest bytes that say what they are. */

/** A PNG whose header gives this size. */
export const aPng = (width = 640, height = 480): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(33);
  const view = new DataView(bytes.buffer);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  view.setUint32(8, 13);
  bytes.set(new TextEncoder().encode('IHDR'), 12);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return bytes;
};

/** A JPEG that begins with an APP0 segment and a fill byte, as cameras write them. */
export const aJpeg = (width = 640, height = 480): Uint8Array<ArrayBuffer> => {
  const frame = [0xff, 0xc0, 0, 11, 8, height >> 8, height & 255, width >> 8, width & 255, 1];
  return new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, ...frame, 0xff, 0xd9]);
};

export const aGif = (width = 640, height = 480): Uint8Array<ArrayBuffer> => {
  const size = [width & 255, width >> 8, height & 255, height >> 8];
  return new Uint8Array([...new TextEncoder().encode('GIF89a'), ...size, 0, 0, 0]);
};

/** The three kinds of WebP. */
export const aWebp = (
  kind: 'VP8 ' | 'VP8L' | 'VP8X',
  width = 640,
  height = 480,
): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(40);
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode(`RIFF\0\0\0\0WEBP${kind}`));
  if (kind === 'VP8 ') {
    bytes.set([0x9d, 0x01, 0x2a], 23);
    view.setUint16(26, width, true);
    view.setUint16(28, height, true);
  } else if (kind === 'VP8L') {
    bytes[20] = 0x2f;
    view.setUint32(21, (width - 1) | ((height - 1) << 14), true);
  } else {
    view.setUint16(24, width - 1, true);
    view.setUint16(27, height - 1, true);
  }
  return bytes;
};

export const aPdf = (): Uint8Array<ArrayBuffer> => new TextEncoder().encode('%PDF-1.7\n1 0 obj\n');

export const aPhotoFile = (name = 'perceuse.png', width = 640): File =>
  new File([aPng(width)], name, { type: 'image/png' });

export const aPdfFile = (name = 'Notice.pdf'): File =>
  new File([aPdf()], name, { type: 'application/pdf' });
