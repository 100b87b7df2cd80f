/** The dark parts of a symbol as boxes, without quiet zones: neighbours in one box. */
import type { SymbolKind } from './design.ts';
import type { Box } from './label-layout.ts';
import { quietModules } from './symbol-size.ts';
import { modulesOfCode128, modulesOfQr } from './symbols.ts';

/** The rows of modules of a symbol; Code 128 has one. */
export const modulesOf = (kind: SymbolKind, code: string): readonly (readonly boolean[])[] =>
  kind === 'qr' ? modulesOfQr(code) : [modulesOfCode128(code)];

/** Modules along the symbol, with its quiet zones. */
export const modulesAlong = (kind: SymbolKind, rows: readonly (readonly boolean[])[]): number =>
  (rows[0]?.length ?? 0) + 2 * quietModules[kind];

/** `box` is the whole symbol with its quiet zones. */
export function barsIn(
  rows: readonly (readonly boolean[])[],
  { kind, box, module }: { kind: SymbolKind; box: Box; module: number },
): readonly Box[] {
  const quiet = quietModules[kind] * module;
  const isFlat = kind === 'code128';
  return rows.flatMap((row, index) =>
    runsOf(row).map(({ from, length }) => ({
      x: box.x + quiet + from * module,
      y: isFlat ? box.y : box.y + quiet + index * module,
      width: length * module,
      height: isFlat ? box.height : module,
    })),
  );
}

interface Run {
  readonly from: number;
  readonly length: number;
}

function runsOf(row: readonly boolean[]): readonly Run[] {
  const runs: Run[] = [];
  let from = 0;
  while (from < row.length) {
    const isDark = row[from];
    let to = from;
    while (to < row.length && row[to] === isDark) to += 1;
    if (isDark) runs.push({ from, length: to - from });
    from = to;
  }
  return runs;
}
