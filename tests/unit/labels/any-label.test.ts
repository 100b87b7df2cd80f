import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box, Mark } from '#shared/domain/labels/label-layout.ts';
import { layOutLabel } from '#shared/domain/labels/lay-out-label.ts';
import { lineOf } from '#shared/domain/labels/text-width.ts';
import { howMany } from '#tests/support/how-many.ts';
import { anyLabel, type PrintableLayout, printable, saidBy, textMarks } from './a-label.ts';

const runs = { numRuns: howMany(400, 20_000) };
const hair = 1e-6;

const contains = (outer: Box, inner: Box): boolean =>
  inner.x >= outer.x - hair &&
  inner.y >= outer.y - hair &&
  inner.x + inner.width <= outer.x + outer.width + hair &&
  inner.y + inner.height <= outer.y + outer.height + hair;

const overlap = (one: Box, other: Box): boolean =>
  one.x + one.width > other.x + hair &&
  other.x + other.width > one.x + hair &&
  one.y + one.height > other.y + hair &&
  other.y + other.height > one.y + hair;

const boxesOf = (mark: Mark): readonly Box[] => (mark.kind === 'bars' ? mark.boxes : [mark.box]);

/** Any label that is printed, with the label that was asked for. */
const forAnyPrinted = (
  check: (layout: PrintableLayout, asked: Parameters<typeof layOutLabel>[0]) => void,
) =>
  fc.assert(
    fc.property(anyLabel, (asked) => {
      const layout = layOutLabel(asked);
      fc.pre(layout.isPrintable);
      check(printable(layout), asked);
    }),
    runs,
  );

describe('any label, whatever is on it, on any format and printer', () => {
  it('keeps every mark inside the label, and what is read inside what the printer reaches', () => {
    forAnyPrinted((layout, { frame, dpi }) => {
      const dot = 25.4 / dpi;
      const edge = Math.max(0, frame.unprintable - dot);
      const reached = {
        x: edge,
        y: edge,
        width: layout.width - 2 * edge,
        height: layout.height - 2 * edge,
      };
      expect(layout.marks.flatMap(boxesOf).filter((box) => !contains(reached, box))).toEqual([]);
    });
  });

  it('keeps the quiet zones free of any other mark', () => {
    forAnyPrinted((layout) => {
      const others = layout.marks.filter(({ kind }) => kind !== 'bars').flatMap(boxesOf);
      expect(others.filter((box) => overlap(box, layout.symbol.box))).toEqual([]);
      const bars = layout.marks.filter(({ kind }) => kind === 'bars').flatMap(boxesOf);
      const { kind, box, module } = layout.symbol;
      const quiet = (kind === 'qr' ? 4 : 10) * module;
      const across = kind === 'qr' ? quiet : 0;
      const inside = {
        x: box.x + quiet,
        y: box.y + across,
        width: box.width - 2 * quiet,
        height: box.height - 2 * across,
      };
      expect(bars.filter((bar) => !contains(inside, bar))).toEqual([]);
    });
  });

  it('draws no two marks over each other', () => {
    forAnyPrinted((layout) => {
      const boxes = layout.marks.filter(({ kind }) => kind !== 'bars').flatMap(boxesOf);
      const pairs = boxes.flatMap((one, index) =>
        boxes.slice(index + 1).map((other) => [one, other] as const),
      );
      expect(pairs.filter(([one, other]) => overlap(one, other))).toEqual([]);
    });
  });

  it('draws bars of whole dots, on whole dots, never under 0.25 mm', () => {
    forAnyPrinted(({ marks, symbol }, { dpi }) => {
      const dot = 25.4 / dpi;
      expect(symbol.module).toBeGreaterThanOrEqual(0.25 - hair);
      expect(symbol.module).toBeCloseTo(symbol.dots * dot, 9);
      const edges = marks
        .filter(({ kind }) => kind === 'bars')
        .flatMap(boxesOf)
        .flatMap(({ x, y, width, height }) => [x, y, width, height]);
      const broken = edges.filter((edge) => Math.abs(edge / dot - Math.round(edge / dot)) > 1e-4);
      expect(broken).toEqual([]);
    });
  });

  it('makes a Code 128 high enough for its length', () => {
    forAnyPrinted(({ symbol: { kind, box } }) => {
      if (kind === 'code128')
        expect(box.height).toBeGreaterThanOrEqual(Math.max(6.35, 0.15 * box.width) - hair);
    });
  });

  it('writes no word smaller than 1.6 mm, and every line lower than its box', () => {
    forAnyPrinted((layout) => {
      for (const { fontSize, baseline, box, x, squeezedTo } of textMarks(layout)) {
        expect(fontSize).toBeGreaterThanOrEqual(1.6 - hair);
        expect(baseline + 0.2 * fontSize).toBeLessThanOrEqual(box.y + box.height + hair);
        expect(baseline - 0.67 * fontSize).toBeGreaterThanOrEqual(box.y - hair);
        expect(x).toBeGreaterThanOrEqual(box.x - hair);
        expect(squeezedTo ?? 0).toBeLessThanOrEqual(box.width + hair);
      }
    });
  });

  it('never writes half a code', () => {
    forAnyPrinted((layout, { words, design }) => {
      const codes = design.blocks.filter(({ kind }) => kind === 'code').length;
      const said = saidBy(layout, 'code').replaceAll(' ', '');
      const left = layout.notes.filter(({ block }) => block === 'code').length;
      expect(said).toBe(words.code.repeat(codes - left));
    });
  });

  it('says of every row that has words and is not there that it was left out', () => {
    forAnyPrinted((layout, { words, design }) => {
      const asked = design.blocks.filter(({ kind }) => kind === 'name').length;
      const left = layout.notes.filter(
        (note) => note.kind === 'left-out' && note.block === 'name',
      ).length;
      const hasWords = lineOf(words.name) !== '';
      expect(saidBy(layout, 'name') !== '').toBe(hasWords && asked > left);
      expect(left === 0 || hasWords).toBe(true);
    });
  });
});
