import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/app/words.ts';
import { type FormatShape, labelsOnSheet } from '#shared/domain/labels/format-problems.ts';
import { paperOf } from './format-draft.ts';

const pages = [
  { name: 'A4', width: 210, height: 297 },
  { name: 'A5', width: 148, height: 210 },
  { name: 'Letter', width: 215.9, height: 279.4 },
] as const;

/** The usual name of a page, upright or lying. */
const pageName = ({ pageWidth, pageHeight }: FormatShape): string | undefined => {
  const isNear = (one: number, other: number) => Math.abs(one - other) < 0.6;
  return pages.find(
    ({ width, height }) =>
      (isNear(pageWidth, width) && isNear(pageHeight, height)) ||
      (isNear(pageWidth, height) && isNear(pageHeight, width)),
  )?.name;
};

/** A format in a line: `21 étiquettes de 63,5 × 38,1 mm, feuille A4`. */
export const useDescribeFormat = (): ((format: FormatShape) => string) => {
  const { t } = useTranslation();
  const { number } = useFormat();
  return (format) => {
    const round = (length: number) => number(Math.round(length * 10) / 10);
    const width = round(format.labelWidth);
    const height = round(format.labelHeight);
    const paper = paperOf(format);
    if (paper === 'tape') return t('labelSettings.formats.tape', { width });
    if (paper === 'roll') return t('labelSettings.formats.roll', { width, height });
    const page = pageName(format) ?? `${round(format.pageWidth)} × ${round(format.pageHeight)} mm`;
    return t('labelSettings.formats.sheet', { count: labelsOnSheet(format), width, height, page });
  };
};
