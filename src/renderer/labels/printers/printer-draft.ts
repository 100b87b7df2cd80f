/** What is being typed about a printer: what was read on paper, and what follows from it. */
import type { PrinterProfile } from '#shared/contract/labels.ts';
import { correctionOf, type MeasuringPage } from './measuring.ts';

export interface PrinterDraft {
  /** What a hundred millimetres measure; `null`: nothing typed. */
  readonly hundredX: number | null;
  readonly hundredY: number | null;
  /** How far the cross is from the edge on paper; `null`: not measured this time. */
  readonly markX: number | null;
  readonly markY: number | null;
  readonly offsetX: number | null;
  readonly offsetY: number | null;
  readonly dpi: number;
  readonly isDaily: boolean;
  readonly formatKey: string | null;
}

export const draftOf = ({ name: _, ...profile }: PrinterProfile): PrinterDraft => ({
  ...profile,
  markX: null,
  markY: null,
});

/** The readings of one direction, and what they say of the printer. */
const measuredIn = (draft: PrinterDraft, page: MeasuringPage, axis: 'X' | 'Y') => {
  const hundred = draft[`hundred${axis}`] ?? 100;
  const ruler = page[`ruler${axis}`];
  return correctionOf({
    ruler,
    measured: (hundred * ruler) / 100,
    cross: page.cross,
    measuredCross: draft[`mark${axis}`],
  });
};

/** The printer as it will be kept. A cross that was measured decides over the offset that was typed. */
export const profileOf = (
  name: string,
  draft: PrinterDraft,
  page: MeasuringPage,
): PrinterProfile => {
  const [across, down] = [measuredIn(draft, page, 'X'), measuredIn(draft, page, 'Y')];
  return {
    name,
    hundredX: across.hundred,
    hundredY: down.hundred,
    offsetX: across.offset ?? draft.offsetX ?? 0,
    offsetY: down.offset ?? draft.offsetY ?? 0,
    dpi: draft.dpi,
    isDaily: draft.isDaily,
    formatKey: draft.formatKey,
  };
};

const isBetween = (value: number, least: number, most: number) => value >= least && value <= most;

/** What no printer does: a reading that was mistyped. */
export const fieldsOutOfBounds = (profile: PrinterProfile): ReadonlySet<string> => {
  const { hundredX, hundredY, offsetX, offsetY } = profile;
  const checks = {
    hundredX: isBetween(hundredX, 80, 120),
    hundredY: isBetween(hundredY, 80, 120),
    offsetX: isBetween(offsetX, -30, 30),
    offsetY: isBetween(offsetY, -30, 30),
  };
  return new Set(Object.entries(checks).flatMap(([field, isRight]) => (isRight ? [] : [field])));
};
