import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { HOUSE_RULES, type HouseFile } from './house-rules.ts';

const ROOMS = ['src', 'tests', 'scripts'];
const SOURCE = /\.(ts|tsx|js|css)$/;

describe.each(HOUSE_RULES)('house rule: $sentence', ({ faults, bad }) => {
  test('stands in every file', () => {
    const broken = everyFile().flatMap((file) =>
      faults(file).map((fault) => `${file.path}: ${fault}`),
    );
    expect(broken).toEqual([]);
  });

  test('bites', () => {
    expect(faults(bad)).not.toEqual([]);
  });
});

function everyFile(): HouseFile[] {
  return ROOMS.flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' })
      .filter((path) => SOURCE.test(path))
      .map((path) => join(room, path))
      .map((path) => ({ path: path.replaceAll(sep, '/'), text: readFileSync(path, 'utf8') })),
  );
}
