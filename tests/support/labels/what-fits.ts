/** What each chosen format carries, computed from geometry alone: `docs/what-fits.csv`. */
import { readFileSync } from 'node:fs';
import {
  houseDesigns,
  type LabelSubject,
  type LabelWords,
  labelSubject,
  type SymbolKind,
} from '#shared/domain/labels/design.ts';
import {
  type LabelFormat,
  labelFormat,
  type Orientation,
  orientation as orientations,
} from '#shared/domain/labels/format.ts';
import { frameOf } from '#shared/domain/labels/frame.ts';
import type { LabelLayout, LayoutRefusal } from '#shared/domain/labels/label-layout.ts';
import { layOutLabel } from '#shared/domain/labels/lay-out-label.ts';

/** The dots per inch of the printers that labels are printed on most. */
export const dpis = [203, 300] as const;

export interface Case {
  readonly format: LabelFormat & { readonly key: string };
  readonly subject: LabelSubject;
  readonly orientation: Orientation;
  readonly dpi: number;
}

const file = new URL('../../../resources/labels/curated.json', import.meta.url);

/** The formats that the application carries as the chosen ones. */
export const curatedFormats: readonly Case['format'][] = JSON.parse(readFileSync(file, 'utf8')).map(
  (row: { key: string }) => ({ ...labelFormat.parse(row), key: row.key }),
);

/** Every chosen format, with every design of the house, read both ways, on both kinds of printer. */
export const everyCase: readonly Case[] = curatedFormats.flatMap((format) =>
  labelSubject.options.flatMap((subject) =>
    orientations.options.flatMap((orientation) =>
      dpis.map((dpi) => ({ format, subject, orientation, dpi })),
    ),
  ),
);

const codes: Readonly<Record<LabelSubject, string>> = {
  item: 'T0001234',
  member: 'C0001505',
  shelf: 'L0000128',
  'red-tag': 'T0001234',
  ticket: 'R0001238',
};

/** Words of a usual length: the symbol takes its room before them. */
export const wordsOf = (subject: LabelSubject): LabelWords => ({
  code: codes[subject],
  name: 'Perceuse-visseuse sans fil',
  category: 'Perceuses',
  owner: 'Amicale des bricoleurs',
  place: 'L’Établi de Montreuil',
  number: 'N° 14',
  day: '22 nov. 2026',
  warning: 'HORS SERVICE',
  logoRatio: null,
});

/** The label of a case with this symbol. */
export const layoutOf = ({ format, subject, orientation, dpi }: Case, symbol: SymbolKind) =>
  layOutLabel({
    design: { ...houseDesigns[subject], symbol },
    words: wordsOf(subject),
    frame: frameOf(format, orientation).frame,
    dpi,
  });

export type PrintableLabel = Extract<LabelLayout, { isPrintable: true }>;

export type WhatFits =
  | {
      readonly symbol: SymbolKind;
      readonly layout: PrintableLabel;
      /** Why it is not the Code 128 of the design. */
      readonly insteadOf: LayoutRefusal | null;
    }
  | { readonly symbol: null; readonly refusals: readonly LayoutRefusal[] };

/** The Code 128 where it fits, else the QR, else nothing. */
export function whatFits(label: Case): WhatFits {
  const wanted = layoutOf(label, 'code128');
  if (wanted.isPrintable) return { symbol: 'code128', layout: wanted, insteadOf: null };
  const other = layoutOf(label, 'qr');
  return other.isPrintable
    ? { symbol: 'qr', layout: other, insteadOf: wanted.refusal }
    : { symbol: null, refusals: [wanted.refusal, other.refusal] };
}

const columns = [
  'format',
  'design',
  'orientation',
  'dpi',
  'prints',
  'reason',
  'module_mm',
  'module_dots',
  'symbol_x_mm',
  'symbol_y_mm',
  'symbol_w_mm',
  'symbol_h_mm',
  'label_w_mm',
  'label_h_mm',
];

/** The table as it is checked in. */
export const whatFitsTable = (): string =>
  [columns, ...everyCase.map(rowOf)].map((cells) => `${cells.map(quoted).join(',')}\n`).join('');

function rowOf(label: Case): string[] {
  const head = [label.format.name, label.subject, label.orientation, String(label.dpi)];
  const fits = whatFits(label);
  if (fits.symbol === null)
    return [
      ...head,
      'refused',
      fits.refusals.map(reasonOf).join('; '),
      ...columns.slice(6).map(() => ''),
    ];
  const { symbol, width, height } = fits.layout;
  const lengths = [symbol.box.x, symbol.box.y, symbol.box.width, symbol.box.height, width, height];
  return [
    ...head,
    fits.symbol === 'qr' ? 'QR' : 'Code 128',
    fits.insteadOf ? reasonOf(fits.insteadOf, 0) : '',
    symbol.module.toFixed(4),
    String(symbol.dots),
    ...lengths.map((length) => length.toFixed(2)),
  ];
}

function reasonOf({ kind, needs, has }: LayoutRefusal, index: number): string {
  const side = kind === 'symbol-too-long' ? 'long' : 'high';
  const symbol = index === 0 ? 'Code 128' : 'QR';
  return `${symbol} is ${needs.toFixed(2)} mm ${side} and has ${has.toFixed(2)} mm`;
}

const quoted = (cell: string): string =>
  /[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
