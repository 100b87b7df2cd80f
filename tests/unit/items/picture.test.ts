import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPdf } from '#main/items/files/is-pdf.ts';
import { isAnimated } from '#shared/domain/pictures/is-animated.ts';
import { isHeic } from '#shared/domain/pictures/is-heic.ts';
import { pictureIn } from '#shared/domain/pictures/picture.ts';
import { aGif, aJpeg, aPdf, aPng, aWebp } from '#tests/support/builders/a-file.ts';
import {
  aGifOf,
  aHeic,
  aMovingPng,
  aMovingWebp,
  aTruePng,
} from '#tests/support/builders/a-hostile-picture.ts';

const text = (words: string) => new TextEncoder().encode(words);

describe('a picture', () => {
  test.each([
    ['PNG', aPng(1200, 900), 'image/png'],
    ['JPEG behind other segments', aJpeg(1200, 900), 'image/jpeg'],
    ['GIF', aGif(1200, 900), 'image/gif'],
    ['lossy WebP', aWebp('VP8 ', 1200, 900), 'image/webp'],
    ['lossless WebP', aWebp('VP8L', 1200, 900), 'image/webp'],
    ['extended WebP', aWebp('VP8X', 1200, 900), 'image/webp'],
  ])('in %s is known with its size', (_, bytes, mediaType) => {
    expect(pictureIn(bytes)).toEqual({ mediaType, width: 1200, height: 900 });
  });

  test.each([
    ['nothing', new Uint8Array()],
    ['a page that calls itself a picture', text('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a program', text('MZ\x90\x00\x03 and some more bytes to read')],
    ['a PNG without size', aPng(0, 0)],
    ['a PNG cut in its header', aPng().subarray(0, 18)],
    ['a JPEG without a frame', new Uint8Array([0xff, 0xd8, 0xff, 0xd9])],
    ['a JPEG whose segments never end', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0xff, 0xff])],
    ['sound in a RIFF', text('RIFF\0\0\0\0WAVEfmt and some more bytes')],
    ['a PDF', aPdf()],
  ])('is not seen in %s', (_, bytes) => {
    expect(pictureIn(bytes)).toBeNull();
  });

  test('is looked for in any bytes without an error', () => {
    const starts = [aPng(), aJpeg(), aGif(), aWebp('VP8L')];
    fc.assert(
      fc.property(
        fc.constantFrom(...starts),
        fc.nat(24),
        fc.uint8Array({ maxLength: 200 }),
        (start, kept, rest) => {
          const bytes = new Uint8Array([...start.subarray(0, kept), ...rest]);
          const picture = pictureIn(bytes);
          if (picture) isAnimated(bytes, picture);
        },
      ),
    );
  });
});

test('a GIF is as large as its largest frame, whatever its screen says', () => {
  expect(pictureIn(aGifOf(10, 65_535, 1))).toMatchObject({ width: 65_535, height: 65_535 });
  expect(pictureIn(aGifOf(100, 10, 3))).toMatchObject({ width: 100, height: 100 });
});

test.each([
  ['a GIF of two frames', aGifOf(10, 10, 2), true],
  ['a GIF of one frame', aGifOf(10, 10, 1), false],
  ['a moving PNG', aMovingPng(), true],
  ['a PNG', aTruePng(64, 48), false],
  ['a moving WebP', aMovingWebp(), true],
  ['a WebP', aWebp('VP8X'), false],
  ['a JPEG', aJpeg(), false],
])('%s is known to move, or not to', (_, bytes, isMoving) => {
  const picture = pictureIn(bytes);
  expect(picture && isAnimated(bytes, picture)).toBe(isMoving);
});

test('a telephone’s HEIC is known by its brand', () => {
  expect(isHeic(aHeic())).toBe(true);
  for (const bytes of [aPng(), aJpeg(), new Uint8Array(), text('ftyp')]) {
    expect(isHeic(bytes)).toBe(false);
  }
});

test('a PDF is known by its sign in the first kilobyte', () => {
  expect(isPdf(aPdf())).toBe(true);
  expect(isPdf(text(`${' '.repeat(900)}%PDF-1.4`))).toBe(true);
  expect(isPdf(text(`${' '.repeat(2000)}%PDF-1.4`))).toBe(false);
  expect(isPdf(text('Notice.pdf'))).toBe(false);
});
