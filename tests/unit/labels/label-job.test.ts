import { describe, expect, test } from 'vitest';
import {
  type LabelsToPrint,
  layOutLabels,
  type Placed,
  placeLabels,
} from '#renderer/labels/print/label-job.ts';
import type { LabelledThing } from '#shared/contract/labels.ts';
import { houseDesigns } from '#shared/domain/labels/design.ts';
import { plainPrinter } from '#shared/domain/labels/printer.ts';
import { aFormat } from './a-format.ts';

const anEntry = (name: string, index: number): LabelledThing => ({
  kind: 'item',
  id: String(index),
  code: `T${String(index).padStart(7, '0')}`,
  name,
  category: '',
  owner: '',
  number: null,
  day: null,
  copies: 1,
});

const aRun = (names: readonly string[], format: LabelsToPrint['format']): LabelsToPrint => ({
  things: names.map(anEntry),
  place: { name: 'L’Établi', logo: null },
  said: { warning: 'HORS SERVICE', numbered: (number) => `N° ${number}`, dated: (on) => on },
  design: houseDesigns.item,
  format,
  orientation: 'landscape',
  dpi: 300,
});

const placed = (run: LabelsToPrint, more: Partial<Placed> = {}): Placed => ({
  format: run.format,
  orientation: run.orientation,
  printer: { ...plainPrinter, dpi: run.dpi },
  startAt: 1,
  ...more,
});

const tape = aFormat({
  name: 'Ruban 12 mm',
  pageWidth: 12,
  pageHeight: 0,
  columns: 1,
  rows: 1,
  labelWidth: 12,
  labelHeight: 0,
  marginLeft: 0,
  marginTop: 0,
  pitchX: 12,
  pitchY: 0,
});

const longName =
  'Perceuse-visseuse à percussion sans fil avec deux batteries et un coffret de forets';

describe('labels on a tape', () => {
  test('are as long as the longest of all, however late it comes', () => {
    const run = aRun([...Array<string>(200).fill('Scie'), longName], tape);
    const laidOut = layOutLabels(run);
    const last = laidOut.layoutOf(200);
    const sheet = placeLabels(placed(run), laidOut).sheetAt(0);
    expect(last?.isPrintable && last.width).toBe(sheet?.height);
    const toSee = placeLabels(placed(run), laidOut, 200).sheetAt(0);
    expect(toSee?.height).toBeLessThan(sheet?.height ?? 0);
  });
});

test('labels on paper are moved for a measured printer by what it was measured with', () => {
  const run = aRun(['Scie'], aFormat());
  const laidOut = layOutLabels(run);
  const firstOf = (where: Placed) => placeLabels(where, laidOut).sheetAt(0)?.spots[0];
  const seen = firstOf(placed(run));
  const sent = firstOf(placed(run, { printer: { ...plainPrinter, offsetX: 3 } }));
  expect((sent?.x ?? 0) - (seen?.x ?? 0)).toBeCloseTo(3, 1);
});
