/** What stands where on one label. The one function behind preview, print and PDF. */
import type { Arrangement, ToArrange } from './arrangement.ts';
import { beside } from './beside.ts';
import type { LabelDesign, LabelWords, SymbolKind } from './design.ts';
import { dotOf, floorToDots } from './dots.ts';
import { leastHeight } from './fit-words.ts';
import type { Frame } from './frame.ts';
import { freeHeight, freeWidth, roomIn } from './free-length.ts';
import type { Box, LabelLayout, LayoutNote } from './label-layout.ts';
import { type Row, rowsOf, scaleFor } from './label-rows.ts';
import { bandHeightIn, redBand } from './red-band.ts';
import { gap } from './share-height.ts';
import { stacked } from './stacked.ts';
import { barsIn, modulesAlong, modulesOf } from './symbol-bars.ts';
import { leastSize, refusalIn } from './symbol-size.ts';

export interface LabelToLayOut {
  readonly design: Pick<LabelDesign, 'subject' | 'symbol' | 'blocks'>;
  readonly words: LabelWords;
  /** As the label is read; `frameOf` says it. */
  readonly frame: Frame;
  /** Dots per inch of the printer. */
  readonly dpi: number;
}

/**
 * The marks of one label, or why it cannot be printed. The symbol takes the least it needs, then the
 * code and the name and the other rows what they want, then the symbol what is left.
 */
export function layOutLabel(label: LabelToLayOut): LabelLayout {
  const { design, words, frame, dpi } = label;
  const modules = modulesOf(design.symbol, words.code);
  const needs = { kind: design.symbol, modules: modulesAlong(design.symbol, modules), dpi };
  const printable = printableOf(frame, dpi);
  const refusal = refusalIn(needs, roomIn(printable));
  if (refusal) return { isPrintable: false, refusal, offer: otherThatFits(label, printable) };
  const rows = rowsOf(design, words, scaleFor(shorterSideOf(frame)));
  const isTagged = design.subject === 'red-tag';
  const area = lengthened(printable, { needs, rows, isTagged });
  const band = isTagged ? bandOf(area, { needs, rows }) : 0;
  const arranged = arrange({ area: under(band, area), needs, rows });
  const { size, box } = arranged.symbol;
  const symbol = { kind: size.kind, box, module: size.module, dots: size.dots };
  return {
    isPrintable: true,
    width: frame.width || area.x + area.width + frame.unprintable,
    height: frame.height || area.y + area.height + frame.unprintable,
    symbol,
    marks: [
      ...(band > 0 ? [redBand({ ...area, height: band }, words.warning)] : []),
      { kind: 'bars', boxes: barsIn(modules, symbol) },
      ...arranged.marks,
    ],
    notes: notesOf(arranged, isTagged && band === 0),
  };
}

/**
 * What the printer reaches, on whole dots; a side of 0 stays free. It may begin a part of a dot
 * beyond the edge: that part of a quiet zone is white anyway.
 */
function printableOf({ width, height, unprintable }: Frame, dpi: number): Box {
  const dot = dotOf(dpi);
  const edge = floorToDots(unprintable, dot);
  const along = (length: number) =>
    length === 0 ? 0 : Math.max(dot / 2, floorToDots(length - unprintable - edge, dot));
  return { x: edge, y: edge, width: along(width), height: along(height) };
}

const shorterSideOf = ({ width, height }: Frame): number =>
  Math.min(width || height, height || width);

type Content = Pick<ToArrange, 'needs' | 'rows'>;

/** On a tape, the area as long as its content wants it. */
function lengthened(area: Box, { isTagged, ...content }: Content & { isTagged: boolean }): Box {
  const band = isTagged ? bandHeightIn(area.height || area.width, area.height || area.width) : 0;
  const free = { ...content, band };
  return {
    ...area,
    width: area.width || freeWidth(free, area.height),
    height: area.height || freeHeight(free, area.width),
  };
}

/** A QR beside its rows, where the label is wide enough for both. */
const isBeside = ({ width, height }: Box, { needs, rows }: Content): boolean =>
  needs.kind === 'qr' && rows.length > 0 && width > 1.5 * height;

const arrange = ({ area, ...content }: ToArrange): Arrangement =>
  isBeside(area, content) ? beside({ area, ...content }) : stacked({ area, ...content });

/** The code in words comes before the band, the band before all other words. */
function bandOf(area: Box, content: Content): number {
  const hasCode = content.rows.some(({ block }) => block === 'code');
  const code = hasCode && !isBeside(area, content) ? leastHeight + 2 * gap : 0;
  const free = area.height - leastSize(content.needs).height - code;
  return floorToDots(bandHeightIn(area.height, free), dotOf(content.needs.dpi));
}

const under = (band: number, area: Box): Box => ({
  ...area,
  y: area.y + band,
  height: area.height - band,
});

function otherThatFits({ design, words, dpi }: LabelToLayOut, printable: Box): SymbolKind | null {
  const other = design.symbol === 'qr' ? 'code128' : 'qr';
  const modules = modulesAlong(other, modulesOf(other, words.code));
  const refusal = refusalIn({ kind: other, modules, dpi }, roomIn(printable));
  return refusal ? null : other;
}

function notesOf({ leftOut, cut }: Arrangement, isWithoutBand: boolean): readonly LayoutNote[] {
  const rowNotes = (kind: LayoutNote['kind'], rows: readonly Row[]): readonly LayoutNote[] =>
    rows.map(({ block }) => ({ kind, block }));
  const band: readonly LayoutNote[] = isWithoutBand ? [{ kind: 'left-out', block: 'warning' }] : [];
  return [...band, ...rowNotes('left-out', leftOut), ...rowNotes('cut', cut)];
}
