/** What is being typed about a format of the place's own. */
import { type LabelFormat, labelFormat } from '#shared/domain/labels/format.ts';
import type { FormatShape } from '#shared/domain/labels/format-problems.ts';

/** A sheet of labels, a roll of labels cut beforehand, a tape cut after each label. */
export type Paper = 'sheet' | 'roll' | 'tape';

export type FormatField = Exclude<keyof LabelFormat, 'name'>;

export type FormatDraft = {
  /** `null`: nothing typed. Lengths in millimetres. */
  readonly [Field in FormatField]: number | null;
} & { readonly name: string; readonly paper: Paper };

const empty: LabelFormat = {
  name: '',
  pageWidth: 210,
  pageHeight: 297,
  columns: 3,
  rows: 7,
  labelWidth: 63.5,
  labelHeight: 38.1,
  marginLeft: 7.2,
  marginTop: 15.1,
  pitchX: 66,
  pitchY: 38.1,
  unprintable: 0,
};

/** A draft that begins as this format is; without one, as the commonest sheet is. */
export const draftOf = (format: LabelFormat = empty): FormatDraft => ({
  // Named one by one: a format that is known bears more than its shape.
  pageWidth: format.pageWidth,
  pageHeight: format.pageHeight,
  columns: format.columns,
  rows: format.rows,
  labelWidth: format.labelWidth,
  labelHeight: format.labelHeight,
  marginLeft: format.marginLeft,
  marginTop: format.marginTop,
  pitchX: format.pitchX,
  pitchY: format.pitchY,
  unprintable: format.unprintable,
  name: format.name,
  paper: paperOf(format),
});

/** What a format is printed on. */
export const paperOf = (format: FormatShape): Paper => {
  const { pageWidth, pageHeight, columns, rows, labelWidth, labelHeight } = format;
  if (pageHeight === 0) return 'tape';
  const isOne = columns === 1 && rows === 1;
  return isOne && pageWidth === labelWidth && pageHeight === labelHeight ? 'roll' : 'sheet';
};

/** The fields that are typed for each sort of paper; the others follow from them. */
export const fieldsOf = ({ paper, columns, rows }: FormatDraft): readonly FormatField[] => {
  if (paper === 'tape') return ['labelWidth', 'unprintable'];
  if (paper === 'roll') return ['labelWidth', 'labelHeight', 'unprintable'];
  return [
    'pageWidth',
    'pageHeight',
    'columns',
    'rows',
    'labelWidth',
    'labelHeight',
    'marginLeft',
    'marginTop',
    ...(columns === 1 ? [] : (['pitchX'] as const)),
    ...(rows === 1 ? [] : (['pitchY'] as const)),
    'unprintable',
  ];
};

/** The format as far as it is typed; what is missing counts as 0, which `problemsOfFormat` names. */
export const formatOf = (draft: FormatDraft): LabelFormat => {
  const { name, paper, ...typed } = draft;
  const shape = Object.fromEntries(
    Object.entries(typed).map(([field, value]) => [field, value ?? 0]),
  ) as Record<FormatField, number>; // the same fields
  const { labelWidth } = shape;
  const labelHeight = paper === 'tape' ? 0 : shape.labelHeight;
  const single = { columns: 1, rows: 1, marginLeft: 0, marginTop: 0 };
  const one = { ...single, pitchX: labelWidth, pitchY: labelHeight };
  if (paper !== 'sheet') {
    return { ...shape, ...one, name, pageWidth: labelWidth, pageHeight: labelHeight, labelHeight };
  }
  const pitchX = shape.columns === 1 ? labelWidth : shape.pitchX;
  return { ...shape, name, pitchX, pitchY: shape.rows === 1 ? labelHeight : shape.pitchY };
};

/** The fields whose values no format may have: too small, too large. */
export const fieldsOutOfBounds = (format: LabelFormat): ReadonlySet<string> => {
  const checked = labelFormat.safeParse(format);
  return new Set(checked.error?.issues.map(({ path }) => String(path[0])) ?? []);
};
