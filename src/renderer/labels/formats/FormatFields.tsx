import { NumberInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { MillimetreInput } from '../drafts/MillimetreInput.tsx';
import styles from './Formats.module.css';
import { type FormatDraft, type FormatField, fieldsOf } from './format-draft.ts';
import type { MeasuredField } from './Measure.tsx';

interface FormatFieldsProps {
  draft: FormatDraft;
  /** The fields whose values no format may have. */
  wrong: ReadonlySet<string>;
  onChange: (change: Partial<FormatDraft>) => void;
  onMeasure: (field: MeasuredField | null) => void;
}

const mostOf = { columns: 100, rows: 200 } as const;

/** The figures of a format; the one that has the focus is measured on the drawing. */
export const FormatFields = ({ draft, wrong, onChange, onMeasure }: FormatFieldsProps) => (
  <div className={styles.fields}>
    {fieldsOf(draft).map((field) =>
      field === 'columns' || field === 'rows' ? (
        <CountField
          key={field}
          field={field}
          value={draft[field]}
          isWrong={wrong.has(field)}
          onChange={(value) => onChange({ [field]: value })}
        />
      ) : (
        <LengthField
          key={field}
          field={field}
          value={draft[field]}
          isTape={draft.paper === 'tape'}
          isWrong={wrong.has(field)}
          onChange={(value) => onChange({ [field]: value })}
          onMeasure={onMeasure}
        />
      ),
    )}
  </div>
);

interface FieldProps<Field extends FormatField> {
  field: Field;
  value: number | null;
  isWrong: boolean;
  onChange: (value: number | null) => void;
}

const CountField = ({ field, value, isWrong, onChange }: FieldProps<'columns' | 'rows'>) => {
  const { t } = useTranslation();
  const most = mostOf[field];
  return (
    <NumberInput
      label={t(`labelSettings.formats.field.${field}`)}
      value={value ?? ''}
      onChange={(typed) => onChange(typed === '' ? null : Number(typed))}
      min={0}
      max={most}
      clampBehavior="none"
      allowDecimal={false}
      allowNegative={false}
      error={isWrong && t('labelSettings.between', { least: 1, most })}
    />
  );
};

type LengthFieldProps = FieldProps<MeasuredField> & {
  isTape: boolean;
  onMeasure: (field: MeasuredField | null) => void;
};

const bounds: Readonly<Record<MeasuredField, readonly [least: number, most: number]>> = {
  pageWidth: [5, 2_000],
  pageHeight: [0, 2_000],
  labelWidth: [3, 2_000],
  labelHeight: [0, 2_000],
  marginLeft: [-20, 2_000],
  marginTop: [-20, 2_000],
  pitchX: [-20, 2_000],
  pitchY: [-20, 2_000],
  unprintable: [0, 10],
};

const LengthField = (props: LengthFieldProps) => {
  const { field, value, isTape, isWrong, onChange, onMeasure } = props;
  const { t } = useTranslation();
  const [least, most] = bounds[field];
  const isTapeWidth = isTape && field === 'labelWidth';
  return (
    <MillimetreInput
      label={t(`labelSettings.formats.${isTapeWidth ? 'tapeWidth' : (`field.${field}` as const)}`)}
      {...(field === 'unprintable' && { description: t('labelSettings.formats.unprintableHelp') })}
      value={value}
      onChange={onChange}
      onFocus={() => onMeasure(field)}
      onBlur={() => onMeasure(null)}
      error={isWrong && t('labelSettings.between', { least, most })}
    />
  );
};
