/** The rows of words of one label: what they say, how large they want to be, and how they fit. */
import { isInventoryCode } from '../inventory-code.ts';
import type { BlockSize, LabelBlock, LabelDesign, LabelWords } from './design.ts';
import { type FittedWords, fitWords, leastHeight, type WordsToFit } from './fit-words.ts';
import type { NotedBlock } from './label-layout.ts';
import { advanceOf, drawn, lineOf } from './text-width.ts';

interface RowPlace {
  readonly block: Exclude<NotedBlock, 'warning'>;
  /** Stands before the symbol. */
  readonly isAbove: boolean;
}

export interface WordsRow extends RowPlace {
  readonly kind: 'words';
  readonly words: Omit<WordsToFit, 'width' | 'height'>;
}

export interface LogoRow extends RowPlace {
  readonly kind: 'logo';
  /** Height over width. */
  readonly ratio: number;
  /** The height it has where there is room, in millimetres. */
  readonly height: number;
}

export type Row = WordsRow | LogoRow;

export type FittedRow =
  | { readonly row: WordsRow; readonly height: number; readonly fitted: FittedWords }
  | { readonly row: LogoRow; readonly height: number };

/** In millimetres, on a label 30 mm high; larger labels carry larger words. */
const fontSizes: Readonly<Record<BlockSize, number>> = { small: 2.4, normal: 3.2, large: 4.6 };
const logoHeights: Readonly<Record<BlockSize, number>> = { small: 5, normal: 8, large: 12 };
const leastLogo = 3;

/** How much larger or smaller than on a label of 30 mm, for the shorter side of this one. */
export const scaleFor = (shorterSide: number): number =>
  Math.min(1.6, Math.max(0.75, shorterSide / 30));

type SizedBlock = Exclude<LabelBlock, { kind: 'symbol' }>;

/** The rows that have something to show, as they are read. */
export function rowsOf(
  { blocks }: Pick<LabelDesign, 'blocks'>,
  words: LabelWords,
  scale: number,
): readonly Row[] {
  const symbolAt = blocks.findIndex(({ kind }) => kind === 'symbol');
  return blocks.flatMap((block, index) =>
    block.kind === 'symbol' ? [] : rowOf(block, { words, scale, isAbove: index < symbolAt }),
  );
}

function rowOf(
  block: SizedBlock,
  { words, scale, isAbove }: { words: LabelWords; scale: number; isAbove: boolean },
): readonly Row[] {
  const place = { block: block.kind, isAbove };
  if (block.kind === 'logo') {
    const ratio = words.logoRatio;
    const height = logoHeights[block.size] * scale;
    return ratio === null || !(ratio > 0) ? [] : [{ ...place, kind: 'logo', ratio, height }];
  }
  const text = textOf(block, words);
  const fontSize = fontSizes[block.size] * scale;
  return text === '' ? [] : [{ ...place, kind: 'words', words: styled(block, text, fontSize) }];
}

function textOf(block: Exclude<SizedBlock, { kind: 'logo' }>, words: LabelWords): string {
  if (block.kind === 'text') return lineOf(block.text);
  return block.kind === 'code' ? readableCode(words.code) : lineOf(words[block.kind]);
}

/** `T 000 123 4`: as people read it out. */
function readableCode(code: string): string {
  if (!isInventoryCode(code)) return lineOf(code);
  return [code.slice(0, 1), code.slice(1, 4), code.slice(4, 7), code.slice(7)].join(' ');
}

/** A number in the queue is read from the other end of the room. */
const numberScale = 2;

function styled({ kind }: SizedBlock, text: string, size: number): WordsRow['words'] {
  const fontSize = kind === 'number' ? numberScale * size : size;
  if (kind === 'number') return { text, fontSize, face: 700, mostLines: 1, isNeverCut: true };
  if (kind === 'code') return { text, fontSize, face: 'mono', mostLines: 1, isNeverCut: true };
  return { text, fontSize, face: kind === 'name' ? 700 : 400, mostLines: kind === 'name' ? 3 : 1 };
}

/** The height without which a row is left out. */
export const leastHeightOf = (row: Row): number => (row.kind === 'logo' ? leastLogo : leastHeight);

/** The row in this room, no higher than it needs; `null` where it does not fit. */
export function fitRow(row: Row, width: number, height: number): FittedRow | null {
  if (row.kind === 'logo') {
    const fitting = Math.min(row.height, height, width * row.ratio);
    return fitting < leastLogo ? null : { row, height: fitting };
  }
  const room = { ...row.words, width, height };
  const fitted =
    fitWords(room) ?? (row.block === 'code' ? fitWords({ ...room, mostLines: 2 }) : null);
  return fitted && { row, height: fitted.height, fitted };
}

/** The width that a row takes in one line, at the size it wants. */
export function naturalWidthOf(row: Row): number {
  if (row.kind === 'logo') return row.height / row.ratio;
  const { text, face, fontSize } = row.words;
  return drawn(advanceOf(text, face).ems, face) * fontSize;
}
