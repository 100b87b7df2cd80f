/**
 * A run of labels as it will be printed: which label comes when, how each is laid out, and where it
 * stands. Labels are laid out when somebody looks at them, so that ten thousand cost no more than a page.
 */
import type { LabelledThing, LabelPlace } from '#shared/contract/labels.ts';
import type { Day } from '#shared/domain/day.ts';
import type { LabelDesign, LabelWords } from '#shared/domain/labels/design.ts';
import type { LabelFormat, Orientation } from '#shared/domain/labels/format.ts';
import {
  type FormatProblem,
  isTape,
  problemsOfFormat,
} from '#shared/domain/labels/format-problems.ts';
import { frameOf } from '#shared/domain/labels/frame.ts';
import type { LabelLayout } from '#shared/domain/labels/label-layout.ts';
import { layOutLabel } from '#shared/domain/labels/lay-out-label.ts';
import { placeOnSheets, type Sheet } from '#shared/domain/labels/place-on-sheets.ts';
import type { PrinterMeasures } from '#shared/domain/labels/printer.ts';

/** What a tag says beside the words of its thing, in the language of the place. */
export interface TagWords {
  /** On a red tag. */
  warning: string;
  numbered: (number: number) => string;
  dated: (on: Day) => string;
}

export interface LabelsToPrint {
  things: readonly LabelledThing[];
  place: LabelPlace;
  said: TagWords;
  design: Pick<LabelDesign, 'subject' | 'symbol' | 'blocks'>;
  format: LabelFormat;
  orientation: Orientation;
  dpi: number;
}

export interface LaidOut {
  /** How many labels, with all copies. */
  count: number;
  layoutOf: (index: number) => LabelLayout | undefined;
}

export interface LabelJob extends LaidOut {
  sheetCount: number;
  /** 0 is the first. */
  sheetAt: (number: number) => Sheet | undefined;
  problems: readonly FormatProblem[];
}

/** Each label of the run, laid out at the first look. Copies of a thing share one layout. */
export const layOutLabels = (run: LabelsToPrint): LaidOut => {
  const { frame } = frameOf(run.format, run.orientation);
  const order = run.things.flatMap(({ copies }, thing) => Array<number>(copies).fill(thing));
  const known = new Map<number, LabelLayout>();
  const layOut = (thing: LabelledThing): LabelLayout =>
    layOutLabel({
      design: run.design,
      words: wordsOf(thing, run),
      frame,
      dpi: run.dpi,
    });
  const layoutOf = (index: number): LabelLayout | undefined => {
    const at = order[index] ?? -1;
    const thing = run.things[at];
    const layout = known.get(at) ?? (thing && layOut(thing));
    if (layout) known.set(at, layout);
    return layout;
  };
  return { count: order.length, layoutOf };
};

const wordsOf = (thing: LabelledThing, { place, said }: LabelsToPrint): LabelWords => ({
  code: thing.code,
  name: thing.name,
  category: thing.category,
  owner: thing.owner,
  place: place.name,
  number: thing.number === null ? '' : said.numbered(thing.number),
  day: thing.day === null ? '' : said.dated(thing.day),
  warning: said.warning,
  logoRatio: place.logo && place.logo.height / place.logo.width,
});

export interface Placed extends Pick<LabelsToPrint, 'format' | 'orientation'> {
  printer: PrinterMeasures;
  /** The first label that is used on the first sheet. */
  startAt: number;
}

/**
 * The sheets of a run. The labels of a tape are cut alike, as long as the longest of the first
 * `measured` ones: of all, as long as nobody is in a hurry.
 */
export const placeLabels = (
  run: Placed,
  laidOut: LaidOut,
  measured: number = laidOut.count,
): LabelJob => {
  const { format, startAt } = run;
  const problems = problemsOfFormat(format, startAt);
  if (problems.some(({ isFatal }) => isFatal))
    return { ...laidOut, problems, sheetCount: 0, sheetAt: () => undefined };
  const sheets = isTape(format) ? tape(run, laidOut, measured) : paper(run, laidOut);
  return { ...laidOut, problems, ...sheets };
};

const paper = (run: Placed, { count }: LaidOut) => {
  const sheets = placeOnSheets({ ...run, count });
  return { sheetCount: sheets.length, sheetAt: (number: number) => sheets[number] };
};

const tape = (run: Placed, { count, layoutOf }: LaidOut, measured: number) => {
  const { isTurned } = frameOf(run.format, run.orientation);
  let longest = 0;
  for (let index = 0; index < Math.min(count, measured); index += 1) {
    const layout = layoutOf(index);
    if (!layout?.isPrintable) continue;
    longest = Math.max(longest, isTurned ? layout.width : layout.height);
  }
  const one = placeOnSheets({ ...run, count: 1, startAt: 1, lengths: [longest] })[0];
  const sheetAt = (number: number): Sheet | undefined =>
    one && number < count
      ? { ...one, spots: one.spots.map((spot) => ({ ...spot, index: number })) }
      : undefined;
  return { sheetCount: count, sheetAt };
};
