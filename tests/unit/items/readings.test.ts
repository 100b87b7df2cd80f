import { expect, test } from 'vitest';
import { readingOf, scannedSerialNumber } from '#main/items/aliases.ts';

test.each([
  ['3 165140 371940', '3165140371940'],
  ['inv-0042', 'INV-0042'],
  ['Éc\u00A0le 7', 'ÉCLE7'],
  ['E\u0301cole', 'ÉCOLE'],
])('the other code %s is compared as %s', (text, reading) => {
  expect(readingOf(text)).toBe(reading);
});

test.each([
  ['SN-2026-77', ['SN-2026-77']],
  ['12', []],
  ['', []],
  ['T0001234', []],
])('the serial number %s scans as %j', (serialNumber, aliases) => {
  expect(scannedSerialNumber(serialNumber)).toEqual(aliases);
});
