import { readFileSync } from 'node:fs';
import { type LabelFormat, labelFormat } from '#shared/domain/labels/format.ts';

const catalogue = new URL('../../../resources/labels/catalogue.json', import.meta.url);

/** The 1,160 formats that can be searched for. */
export const catalogueFormats = labelFormat
  .array()
  .parse(JSON.parse(readFileSync(catalogue, 'utf8')));

/** An Avery L7160: 21 labels of 63.5 × 38.1 mm on A4, but for what is said. */
export const aFormat = (own: Partial<LabelFormat> = {}) => ({
  name: 'Avery L7160',
  pageWidth: 210,
  pageHeight: 297,
  columns: 3,
  rows: 7,
  labelWidth: 63.5,
  labelHeight: 38.1,
  marginLeft: 7.21,
  marginTop: 15.15,
  pitchX: 66.04,
  pitchY: 38.1,
  unprintable: 0,
  ...own,
});
