/** Formats, designs and runs of labels as a test wants them. */
import type { PrinterProfile, PrintSettings } from '#shared/contract/labels.ts';
import type { LabelDesign } from '#shared/domain/labels/design.ts';
import type { LabelFormat } from '#shared/domain/labels/format.ts';

/** Three columns of seven on A4, as Avery L7160. */
export const aFormat = (wish: Partial<LabelFormat> = {}): LabelFormat => ({
  name: 'Planche de la Remise',
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
  ...wish,
});

export const aDesign = (wish: Partial<LabelDesign> = {}): LabelDesign => ({
  name: 'Étiquette de la Remise',
  subject: 'item',
  symbol: 'code128',
  blocks: [{ kind: 'name', size: 'large' }, { kind: 'symbol' }, { kind: 'code', size: 'normal' }],
  ...wish,
});

export const aPrinter = (wish: Partial<PrinterProfile> = {}): PrinterProfile => ({
  name: 'QL-820',
  offsetX: -0.35,
  offsetY: 1.2,
  hundredX: 100.25,
  hundredY: 99.9,
  dpi: 300,
  isDaily: false,
  formatKey: 'brother-dk-11209-62x29-die-cut',
  ...wish,
});

/** A first sheet of L7160 for objects. */
export const printSettingsOf = (wish: Partial<PrintSettings> = {}): PrintSettings => ({
  subject: 'item',
  designKey: 'house-item',
  formatKey: 'avery-l7160-j8160-63-5x38-1-21-sheet',
  formatName: 'Avery L7160 / J8160 (63.5x38.1, 21/sheet)',
  orientation: 'landscape',
  symbol: 'code128',
  printerName: 'Bureau',
  startAt: 1,
  ...wish,
});
