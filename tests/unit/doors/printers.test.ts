import { describe, expect, test } from 'vitest';
import {
  type FoundPrinter,
  obstacleTo,
  pageOfPdf,
  pageOfPrint,
  systemPrinterOf,
} from '#main/electron/printers.ts';

const cups = (options: Record<string, string> = {}): FoundPrinter => ({
  name: 'QL',
  displayName: 'Brother QL-820',
  options: { 'printer-state': '3', 'printer-state-reasons': 'none', ...options },
});
const windows = (status: number): FoundPrinter => ({ name: 'QL', displayName: '', status });

describe('a printer', () => {
  test.each<[string, FoundPrinter, string]>([
    ['idle', cups(), 'ready'],
    ['at work', cups({ 'printer-state': '4' }), 'ready'],
    ['stopped', cups({ 'printer-state': '5', 'printer-state-reasons': 'paused' }), 'stopped'],
    ['that takes no jobs', cups({ 'printer-is-accepting-jobs': 'false' }), 'stopped'],
    ['that takes jobs', cups({ 'printer-is-accepting-jobs': 'true' }), 'ready'],
    ['low on paper', cups({ 'printer-state-reasons': 'media-low-warning' }), 'ready'],
    [
      'without paper, which stopped it',
      cups({ 'printer-state': '5', 'printer-state-reasons': 'cover-open,media-empty-error' }),
      'out-of-paper',
    ],
    ['that waits for paper', cups({ 'printer-state-reasons': 'media-needed' }), 'out-of-paper'],
    ['of Windows at rest', windows(0), 'ready'],
    ['of Windows at work', windows(0x400), 'ready'],
    ['of Windows paused', windows(0x1), 'stopped'],
    ['of Windows switched off', windows(0x80), 'stopped'],
    ['of Windows without paper', windows(0x10 | 0x2), 'out-of-paper'],
    ['that says nothing of itself', { name: 'QL', displayName: 'QL' }, 'ready'],
  ])('%s', (_, found, state) => {
    expect(systemPrinterOf(found).state).toBe(state);
  });

  test('has a title that people know, or else its name', () => {
    expect(systemPrinterOf(cups()).title).toBe('Brother QL-820');
    expect(systemPrinterOf(windows(0)).title).toBe('QL');
  });

  test.each<[boolean, FoundPrinter]>([
    [true, { ...cups(), isDefault: true }],
    [false, { ...cups({ 'printer-type': String(0x20000) }), isDefault: false }],
    [true, cups({ 'printer-type': String(0x20000 | 0x4) })],
    [false, cups({ 'printer-type': '4' })],
    [false, cups()],
  ])('is the default one: %s', (isDefault, found) => {
    expect(systemPrinterOf(found).isDefault).toBe(isDefault);
  });
});

describe('a print', () => {
  const stopped = { ...cups({ 'printer-state': '5' }), name: 'A', isDefault: true };
  const empty = { ...cups({ 'printer-state-reasons': 'media-empty' }), name: 'B' };
  const ready = { ...cups(), name: 'C' };

  test.each([
    ['to a printer that is ready goes', { isSilent: true, printerName: 'C' }, null],
    [
      'to a printer that is stopped does not',
      { isSilent: true, printerName: 'A' },
      'printer-stopped',
    ],
    ['to a printer without paper does not', { isSilent: true, printerName: 'B' }, 'out-of-paper'],
    ['to a printer that has gone does not', { isSilent: true, printerName: 'D' }, 'no-printer'],
    ['to the default printer asks how that one is', { isSilent: true }, 'printer-stopped'],
    [
      'to a named printer asks, with a dialog as well',
      { isSilent: false, printerName: 'B' },
      'out-of-paper',
    ],
    ['through the dialog goes', { isSilent: false }, null],
  ])('%s', (_, wish, obstacle) => {
    expect(obstacleTo(wish, [stopped, empty, ready])).toBe(obstacle);
  });

  test('without dialog needs a printer, but not to know which is the default one', () => {
    expect(obstacleTo({ isSilent: true }, [])).toBe('no-printer');
    expect(obstacleTo({ isSilent: true }, [ready])).toBe(null);
    expect(obstacleTo({ isSilent: false }, [])).toBe(null);
  });

  test('on a paper of a given size is true to scale, to the edges', () => {
    expect(pageOfPrint({ width: 62.01, height: 29 })).toEqual({
      pageSize: { width: 62_010, height: 29_000 },
      margins: { marginType: 'none' },
      scaleFactor: 100,
      landscape: false,
    });
    expect(pageOfPdf({ width: 254, height: 25.4 })).toEqual({
      pageSize: { width: 10, height: 1 },
      margins: { top: 0, bottom: 0, left: 0, right: 0 },
    });
  });

  test('of a document without a size of its own is left to its styles', () => {
    expect(pageOfPrint(undefined)).toEqual({});
    expect(pageOfPdf(undefined)).toEqual({});
  });
});
