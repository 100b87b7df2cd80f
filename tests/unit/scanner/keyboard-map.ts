import { readFileSync } from 'node:fs';
import type { Keystroke } from '#shared/domain/keystroke.ts';

/**
 * The ground truth beside the project: what each key of a US scanner shows on each machine,
 * computed with libxkbcommon. Read by tests only.
 */
const file = new URL('../../../../shared/data/scanner-keyboard-map.csv', import.meta.url);
const [header = [], ...rows] = readFileSync(file, 'utf8').trimEnd().split(/\r?\n/).map(splitCells);

/** The machines of the map, `xkb_fr` to `xkb_fr_with_capslock`. */
export const hosts: readonly string[] = header.slice(3);

/** What a machine receives when a US scanner types this text. */
export function typedByUsScanner(text: string, host: string): Keystroke[] {
  return [...text].map((sign) => {
    const cells = rows.find(([inBars]) => inBars === sign);
    if (!cells) throw new Error(`the map has no key for ${sign}`);
    const shown = cells[header.indexOf(host)] ?? '';
    return {
      key: keyOf(shown),
      code: cells[1] ?? '',
      shiftKey: cells[2] === '1',
      altKey: false,
    };
  });
}

/** Every key of the map: what is in the bars, where it lies, what a machine shows. */
export function keysOf(host: string) {
  return rows.map((cells) => ({
    inBars: cells[0] ?? '',
    code: cells[1] ?? '',
    isShifted: cells[2] === '1',
    shown: cells[header.indexOf(host)] ?? '',
  }));
}

/** What lands in a field: dead keys alone leave nothing. */
export function textOf(keystrokes: readonly Keystroke[]): string {
  return keystrokes.map(({ key }) => (key === 'Dead' ? '' : key)).join('');
}

function keyOf(shown: string): string {
  if (shown.startsWith('<dead_')) return 'Dead';
  const codePoint = /^<0x([0-9a-f]+)>$/.exec(shown)?.[1];
  return codePoint ? String.fromCodePoint(Number.parseInt(codePoint, 16)) : shown;
}

function splitCells(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}
