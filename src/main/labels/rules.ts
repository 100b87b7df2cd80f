/** What follows from the facts of labels. Pure. */
import type { KnownFormat } from '#shared/contract/labels.ts';
import type { LabelFormat } from '#shared/domain/labels/format.ts';
import { fold } from '../store/search/fold.ts';

/** The base holds whole micrometres, people read millimetres. */
export const micrometresOf = (millimetres: number): number => Math.round(millimetres * 1_000);
export const millimetresOf = (micrometres: number): number => micrometres / 1_000;

/** A format with the words that find it. */
export interface FindableFormat {
  readonly format: KnownFormat;
  /** Its name and its sizes, as text is compared. */
  readonly words: string;
}

/** What finds a format: its name, `63.5x38.1` and `38.1x63.5`, and the size of its page. */
export const findable = (format: KnownFormat): FindableFormat => {
  const { name, labelWidth, labelHeight, pageWidth, pageHeight } = format;
  const sizes = [
    `${labelWidth}x${labelHeight}`,
    `${labelHeight}x${labelWidth}`,
    `${pageWidth}x${pageHeight}`,
    paperOf(format),
  ];
  return { format, words: [asCompared(name), ...sizes].join(' ') };
};

/** The formats that every word of a text is found in, in the order they came in. */
export const formatsMatching = (
  formats: readonly FindableFormat[],
  text: string,
): FindableFormat[] => {
  const wanted = asCompared(text).split(' ');
  return formats.filter(({ words }) => wanted.every((word) => words.includes(word)));
};

/** `63,5 × 38,1` and `63.5x38.1` are the same size. */
const asCompared = (text: string): string =>
  fold(text)
    .replaceAll('×', 'x')
    .replaceAll(/(\d),(?=\d)/g, '$1.')
    .replaceAll(/(\d) ?[x*] ?(?=\d)/g, '$1x');

const papers = [
  ['a4', 210, 297],
  ['a5', 148, 210],
  ['letter', 215.9, 279.4],
] as const;

const paperOf = ({ pageWidth, pageHeight }: LabelFormat): string => {
  const [short, long] = [Math.min(pageWidth, pageHeight), Math.max(pageWidth, pageHeight)];
  const paper = papers.find(
    ([, width, height]) => Math.abs(short - width) < 1 && Math.abs(long - height) < 1,
  );
  return paper?.[0] ?? '';
};

/** The lines of a run that stood on one of its sheets (1 is the first), each with as many copies as stood there. */
export const linesOnSheet = <Line extends { readonly copies: number }>(
  lines: readonly Line[],
  run: { readonly startAt: number; readonly perSheet: number },
  sheet: number,
): Line[] => {
  const to = sheet * run.perSheet - (run.startAt - 1);
  const from = Math.max(0, to - run.perSheet);
  let before = 0;
  return lines.flatMap((line) => {
    const first = Math.max(from, before);
    before += line.copies;
    const copies = Math.min(to, before) - first;
    return copies > 0 ? [{ ...line, copies }] : [];
  });
};
