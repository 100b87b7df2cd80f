import { NativeSelect } from '@mantine/core';
import { IconCheck, IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useManager } from '#renderer/app/manager/ManagerGate.tsx';
import { Part } from '#renderer/ui/Part.tsx';
import {
  itemFields,
  joinedFields,
  memberFields,
  type SheetField,
  type SheetKind,
  sheetField,
} from '#shared/domain/sheets/sheet-words.ts';
import styles from '../Sheets.module.css';
import { lookAgain, type ReadSheet } from './sheet-flow.ts';

export const fieldsOf = (kind: SheetKind): readonly SheetField[] =>
  kind === 'items' ? itemFields : memberFields;

/** Several columns may give telephones or remarks together; most fields are one column's. */
const withChoice = (
  columns: readonly (SheetField | null)[],
  at: number,
  field: SheetField | null,
): (SheetField | null)[] =>
  columns.map((other, index) => {
    if (index === at) return field;
    return other === field && !(field && joinedFields.has(field)) ? null : other;
  });

/** Each column of the file, with what it becomes. */
export const Columns = ({ read }: { read: ReadSheet }) => {
  const { t } = useTranslation();
  const { withRights } = useManager();
  const choose = (at: number, field: SheetField | null) =>
    void lookAgain(read, withChoice(read.columns, at, field), withRights);
  return (
    <Part title={t('sheets.columns.title')} why={t('sheets.columns.why')}>
      <div className={styles.heads} aria-hidden>
        <span>{t('sheets.columns.inFile')}</span>
        <span>{t('sheets.columns.samples')}</span>
        <span>{t('sheets.columns.becomes')}</span>
      </div>
      <ul className={styles.columns}>
        {read.columns.map((field, at) => (
          <Column
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place; two may share a name
            key={at}
            {...{ read, at, field }}
            onChoose={(chosen) => choose(at, chosen)}
          />
        ))}
      </ul>
    </Part>
  );
};

interface ColumnProps {
  read: ReadSheet;
  at: number;
  field: SheetField | null;
  onChoose: (field: SheetField | null) => void;
}

const Column = ({ read, at, field, onChoose }: ColumnProps) => {
  const { t } = useTranslation();
  const found = read.found[at];
  if (!found) return null;
  const name = found.name || t('sheets.columns.nameless', { number: at + 1 });
  const samples = found.samples.join(' · ') || t('sheets.columns.empty');
  const taken = new Set(
    read.columns.filter((other, index) => index !== at && other && !joinedFields.has(other)),
  );
  return (
    <li className={styles.column} data-out={field === null}>
      <span>
        <span className={styles.name}>{name}</span>
        <HowFound by={found.field === field ? found.by : 'person'} />
      </span>
      <span className={styles.samples}>{samples}</span>
      <NativeSelect
        aria-label={t('sheets.columns.fieldOf', { name })}
        value={field ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onChoose(value === '' ? null : sheetField.parse(value))
        }
        data={[
          { value: '', label: t('sheets.columns.none') },
          ...fieldsOf(read.report.kind).map((value) => ({
            value,
            label: taken.has(value)
              ? t('sheets.columns.usedBy', { field: t(`sheets.field.${value}`) })
              : t(`sheets.field.${value}`),
          })),
        ]}
      />
    </li>
  );
};

const HowFound = ({ by }: { by: ReadSheet['found'][number]['by'] | 'person' }) => {
  const { t } = useTranslation();
  const Icon = by === 'person' ? IconPencil : IconCheck;
  return (
    <span className={styles.by}>
      {by !== 'none' && <Icon size={16} aria-hidden />} {t(`sheets.columns.by.${by}`)}
    </span>
  );
};
