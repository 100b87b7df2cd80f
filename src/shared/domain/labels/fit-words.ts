/** Words in a room: wrapped at spaces, then shrunk, then cut. Lengths in millimetres. */
import { advanceOf, drawn, type Face, lettersOf, lineHeight } from './text-width.ts';

/** The smallest size of words on a label: 4.5 points. */
export const smallestFont = 1.6;

export interface WordsToFit {
  readonly text: string;
  readonly face: Face;
  readonly width: number;
  readonly height: number;
  /** The size it has where there is room. */
  readonly fontSize: number;
  readonly mostLines: number;
  /** Half a code is worse than none. */
  readonly isNeverCut?: boolean;
}

export interface FittedWords {
  readonly lines: readonly string[];
  readonly fontSize: number;
  /** Of all lines together. */
  readonly height: number;
  readonly isCut: boolean;
}

// Half a tenth of a millimetre is less than the eye sees between two labels.
const fontStep = 0.05;

/** `null`: not even a letter and an ellipsis of the smallest size have room. */
export function fitWords(words: WordsToFit): FittedWords | null {
  const tokens = tokensOf(words);
  for (const fontSize of sizesDownFrom(words.fontSize)) {
    const most = Math.min(words.mostLines, linesIn(words.height, fontSize));
    const lines = most < 1 ? null : wrapped(tokens, words.width / fontSize, most);
    if (lines) return fitted(lines, fontSize, false);
  }
  return words.isNeverCut ? null : cut(words);
}

/** The smallest height in which anything of these words can stand. */
export const leastHeight = lineHeight * smallestFont;

const fitted = (lines: readonly string[], fontSize: number, isCut: boolean): FittedWords => ({
  lines,
  fontSize,
  height: lines.length * lineHeight * fontSize,
  isCut,
});

const linesIn = (height: number, fontSize: number): number =>
  Math.floor(height / (lineHeight * fontSize) + 1e-9);

function sizesDownFrom(fontSize: number): readonly number[] {
  const steps = Math.max(0, Math.floor((fontSize - smallestFont) / fontStep));
  const sizes = Array.from({ length: steps + 1 }, (_, step) => fontSize - step * fontStep);
  return sizes.at(-1) === smallestFont ? sizes : [...sizes, smallestFont];
}

interface Token {
  readonly text: string;
  readonly ems: number;
}

interface Tokens {
  readonly words: readonly Token[];
  readonly space: number;
  readonly face: Face;
}

function tokensOf({ text, face }: Pick<WordsToFit, 'text' | 'face'>): Tokens {
  const words = text.split(' ').map((word) => ({ text: word, ems: advanceOf(word, face).ems }));
  return { words, space: advanceOf(' ', face).ems, face };
}

/** Line after line as full as it gets; `null` when it takes more lines, or a word is too long. */
function wrapped({ words, space, face }: Tokens, room: number, most: number): string[] | null {
  const lines: string[] = [];
  let line: Token | null = null;
  for (const word of words) {
    const longer: Token = line
      ? { text: `${line.text} ${word.text}`, ems: line.ems + space + word.ems }
      : word;
    if (drawn(longer.ems, face) <= room) {
      line = longer;
      continue;
    }
    if (!line || drawn(word.ems, face) > room) return null;
    lines.push(line.text);
    line = word;
    if (lines.length >= most) return null;
  }
  return line ? [...lines, line.text] : lines;
}

const ellipsis = '…';

/** At the smallest size: full lines, the last one ending in an ellipsis. A long word is broken. */
function cut({ text, face, width, height, fontSize, mostLines }: WordsToFit): FittedWords | null {
  const size = Math.min(fontSize, smallestFont);
  const most = Math.min(mostLines, linesIn(height, size));
  const room = width / size;
  const lines: string[] = [];
  let rest = lettersOf(text);
  while (lines.length < most && rest.length > 0) {
    const isLast = lines.length === most - 1;
    const taken = lettersIn(rest, { face, room, isLast });
    if (taken === 0) return null;
    const line = rest.slice(0, taken).join('').trim();
    rest = rest.slice(taken);
    lines.push(isLast && rest.length > 0 ? line + ellipsis : line);
  }
  return lines.length === 0 ? null : fitted(lines, size, true);
}

interface LineRoom {
  readonly face: Face;
  readonly room: number;
  readonly isLast: boolean;
}

/** How many letters a line holds; at the last space of them where there is one and more follows. */
function lettersIn(letters: readonly string[], { face, room, isLast }: LineRoom): number {
  const ending = isLast ? ellipsis : '';
  const fits = (count: number) =>
    drawn(advanceOf(letters.slice(0, count).join('') + ending, face).ems, face) <= room;
  let count = 0;
  while (count < letters.length && fits(count + 1)) count += 1;
  if (isLast || count === letters.length) return count;
  const space = letters.slice(0, count).lastIndexOf(' ');
  return space > 0 ? space + 1 : count;
}
