import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pdfName, savedName } from '#main/electron/file-name.ts';
import { placeWindow } from '#main/electron/window-place.ts';

const laptop = { x: 0, y: 25, width: 1440, height: 875 };
const beamer = { x: 1440, y: 0, width: 1920, height: 1080 };

describe('the window opens', () => {
  test('where it was', () => {
    const last = { x: 1500, y: 40, width: 900, height: 700, isMaximized: false };
    expect(placeWindow(last, [laptop, beamer])).toEqual({
      x: 1500,
      y: 40,
      width: 900,
      height: 700,
    });
  });

  test.each([
    ['nobody remembers where', null, { width: 1280, height: 860 }],
    [
      'the screen is unplugged',
      { x: 1500, y: 40, width: 900, height: 700, isMaximized: false },
      { width: 900, height: 700 },
    ],
    [
      'its title bar is above the screen',
      { x: 10, y: -300, width: 900, height: 700, isMaximized: false },
      { width: 900, height: 700 },
    ],
    [
      'it had shrunk to nothing',
      { x: 5000, y: 0, width: 1, height: 1, isMaximized: false },
      { width: 400, height: 400 },
    ],
  ])('in the middle when %s', (_why, last, placed) => {
    expect(placeWindow(last, [laptop])).toEqual(placed);
  });

  test('no larger than the screen', () => {
    const last = { x: 0, y: 25, width: 3000, height: 3000, isMaximized: false };
    expect(placeWindow(last, [laptop])).toMatchObject({ width: 1440, height: 875 });
  });

  test('within reach, wherever it was and whatever is plugged in', () => {
    const whole = fc.integer({ min: -10_000, max: 10_000 });
    const size = fc.integer({ min: -100, max: 10_000 });
    const place = fc.record({
      x: whole,
      y: whole,
      width: size,
      height: size,
      isMaximized: fc.boolean(),
    });
    const check = (last: Parameters<typeof placeWindow>[0]) => {
      const { x, y, width, height } = placeWindow(last, [laptop, beamer]);
      expect(width).toBeGreaterThanOrEqual(400);
      expect(height).toBeLessThanOrEqual(1080);
      if (x === undefined || y === undefined) return;
      expect(x).toBeLessThanOrEqual(3360 - 100);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(1050);
    };
    fc.assert(fc.property(place, check));
  });
});

describe('the name of a saved document', () => {
  test.each([
    ['bon de prêt', 'bon de prêt.pdf'],
    ['bon.pdf', 'bon.pdf'],
    ['../../etc/passwd', 'etc passwd.pdf'],
    ['C:\\Windows\\x', 'C Windows x.pdf'],
    ['a\u0000b\u202efdp.exe', 'a b fdp.exe.pdf'],
    ['CON', 'document.pdf'],
    ['...', 'document.pdf'],
    ['', 'document.pdf'],
    ['e\u0301cole', 'école.pdf'],
  ])('“%s” becomes “%s”', (suggested, name) => {
    expect(pdfName(suggested)).toBe(name);
  });

  test('is short whatever it was', () => {
    expect(pdfName('é'.repeat(500)).length).toBeLessThan(110);
  });
});

test.each([
  ['Réparations 2026.csv', { name: 'Réparations 2026.csv', ending: 'csv' }],
  ['../../etc/Outcome.PNG', { name: 'etc Outcome.png', ending: 'png' }],
  ['Objets du 22 novembre.xlsx', { name: 'Objets du 22 novembre.xlsx', ending: 'xlsx' }],
  ['donnees-M0000014.json', { name: 'donnees-M0000014.json', ending: 'json' }],
  ['.csv', { name: 'document.csv', ending: 'csv' }],
  ['bilan.exe', null],
  ['csv', null],
])('a file of the page called %j is saved as %j', (suggested, saved) => {
  expect(savedName(suggested)).toEqual(saved);
});
