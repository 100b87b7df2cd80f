import fc from 'fast-check';
import {
  houseDesigns,
  type LabelBlock,
  type LabelDesign,
  type LabelWords,
  labelSubject,
} from '#shared/domain/labels/design.ts';
import type { Frame } from '#shared/domain/labels/frame.ts';
import type { LabelLayout, Mark } from '#shared/domain/labels/label-layout.ts';
import { type LabelToLayOut, layOutLabel } from '#shared/domain/labels/lay-out-label.ts';

/** The words of a label, as a place would have them. */
export const someWords: LabelWords = {
  code: 'T0001234',
  name: 'Perceuse-visseuse sans fil',
  category: 'Perceuses',
  owner: 'Amicale des bricoleurs',
  place: 'L’Établi de Montreuil',
  number: 'N° 14',
  day: '22 nov. 2026',
  warning: 'HORS SERVICE',
  logoRatio: 0.5,
};

/** The layout of the house's label for an item on an Avery L7160 at 300 dpi, but for what is said. */
export function aLayout({
  words,
  ...label
}: Partial<Omit<LabelToLayOut, 'words'>> & { words?: Partial<LabelWords> } = {}): LabelLayout {
  return layOutLabel({
    design: houseDesigns.item,
    frame: { width: 63.5, height: 38.1, unprintable: 0 },
    dpi: 300,
    ...label,
    words: { ...someWords, ...words },
  });
}

export type PrintableLayout = Extract<LabelLayout, { isPrintable: true }>;

/** Fails where the label was refused. */
export function printable(layout: LabelLayout): PrintableLayout {
  if (!layout.isPrintable) throw new Error(`refused: ${JSON.stringify(layout.refusal)}`);
  return layout;
}

export const textMarks = ({ marks }: PrintableLayout) =>
  marks.filter((mark): mark is Extract<Mark, { kind: 'text' }> => mark.kind === 'text');

/** All that a block says, its lines joined. */
export const saidBy = (layout: PrintableLayout, block: LabelBlock['kind']): string =>
  textMarks(layout)
    .filter((mark) => mark.block === block)
    .map(({ text }) => text)
    .join(' ');

const sizes = fc.constantFrom('small' as const, 'normal' as const, 'large' as const);
const rows: fc.Arbitrary<LabelBlock> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('code', 'name', 'number', 'day', 'category', 'owner', 'place', 'logo'),
    size: sizes,
  }),
  fc.record({
    kind: fc.constant('text' as const),
    size: sizes,
    text: fc.string({ maxLength: 60 }),
  }),
);

type Design = Pick<LabelDesign, 'subject' | 'symbol' | 'blocks'>;

const madeDesigns: fc.Arbitrary<Design> = fc.record({
  subject: fc.constantFrom(...labelSubject.options),
  symbol: fc.constantFrom('code128' as const, 'qr' as const),
  blocks: fc
    .tuple(fc.array(rows, { maxLength: 5 }), fc.array(rows, { maxLength: 5 }))
    .map(([above, below]) => [...above, { kind: 'symbol' as const }, ...below]),
});

const name = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.lorem({ maxCount: 40 }),
  fc.constantFrom(
    '',
    'X',
    '🛠️👩🏽‍🔧',
    'مثقاب كهربائي',
    '<script>alert(1)</script>',
    'W'.repeat(300),
  ),
);

const words: fc.Arbitrary<LabelWords> = fc.record({
  code: fc.constantFrom('T0001234', 'C0001505', 'L0000128', 'R0001238'),
  name,
  category: name,
  owner: name,
  place: name,
  number: fc.constantFrom('N° 1', 'N° 14', 'N° 1 204', ''),
  day: fc.constantFrom('22 nov. 2026', ''),
  warning: fc.constantFrom('HORS SERVICE', 'OUT OF ORDER', ''),
  logoRatio: fc.option(fc.double({ min: 0.05, max: 20, noNaN: true })),
});

const length = fc.double({ min: 3, max: 210, noNaN: true });
const frames: fc.Arbitrary<Frame> = fc.oneof(
  fc.record({ width: length, height: length, unprintable: fc.constantFrom(0, 0, 1.55, 3.05) }),
  fc.record({ width: fc.constant(0), height: length, unprintable: fc.constantFrom(0, 1.55) }),
  fc.record({ width: length, height: fc.constant(0), unprintable: fc.constantFrom(0, 1.55) }),
);

/** Any label on any frame of any printer that labels are printed on. */
export const anyLabel: fc.Arbitrary<LabelToLayOut> = fc.record({
  design: fc.oneof(madeDesigns, fc.constantFrom(...Object.values(houseDesigns))),
  words,
  frame: frames,
  dpi: fc.constantFrom(203, 300, 600),
});
