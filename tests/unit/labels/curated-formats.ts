import { readFileSync } from 'node:fs';
import { labelFormat } from '#shared/domain/labels/format.ts';

const read = (origin: 'curated' | 'catalogue') => {
  const file = new URL(`../../../resources/labels/${origin}.json`, import.meta.url);
  return labelFormat.array().parse(JSON.parse(readFileSync(file, 'utf8')));
};

/** The 29 formats that were chosen, as the application carries them. */
export const curatedFormats = read('curated');
/** The 1,160 that can be searched for. */
export const catalogueFormats = read('catalogue');

/** An Avery L7160: 21 labels of 63.5 × 38.1 mm on A4, but for what is said. */
export const aFormat = (own: Partial<(typeof curatedFormats)[number]> = {}) => ({
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
