import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { sayCode } from '#renderer/app/say-code.ts';
import { duplicateChoice } from '#shared/contract/sheets.ts';
import styles from '../Sheets.module.css';
import { type Duplicate, proposedFor } from './duplicate-groups.ts';
import { type ReadSheet, sayDuplicates } from './sheet-flow.ts';

interface DuplicateLineProps {
  read: ReadSheet;
  duplicate: Duplicate;
}

/** A row, what it repeats and why, and what becomes of it. */
export const DuplicateLine = ({ read, duplicate }: DuplicateLineProps) => {
  const { t } = useTranslation();
  const { line, name } = duplicate;
  const choose = (value: string) => {
    const { [line]: _, ...except } = read.except;
    const choice = duplicateChoice.safeParse(value);
    sayDuplicates({ except: choice.success ? { ...except, [line]: choice.data } : except });
  };
  const proposed = t(`sheets.duplicates.choice.${proposedFor(duplicate, read)}`);
  return (
    <li className={styles.duplicate}>
      <div>
        <strong>{t('sheets.duplicates.line', { line, name })}</strong>{' '}
        <SaidOf duplicate={duplicate} />
      </div>
      <NativeSelect
        aria-label={t('sheets.duplicates.choose', { line, name })}
        value={read.except[line] ?? ''}
        onChange={({ currentTarget: { value } }) => choose(value)}
        data={[
          { value: '', label: t('sheets.duplicates.likeAll', { choice: proposed }) },
          ...duplicateChoice.options.map((value) => ({
            value,
            label: t(`sheets.duplicates.choice.${value}`),
          })),
        ]}
      />
    </li>
  );
};

/** `même numéro de série que la ligne 5 de ce fichier, « Perceuse ».` */
const SaidOf = ({ duplicate }: { duplicate: Duplicate }) => {
  const { t } = useTranslation();
  const { why, here, otherLine, otherName } = duplicate;
  const other = here
    ? t('sheets.duplicates.here', { name: otherName, code: sayCode(here.code) })
    : t('sheets.duplicates.otherLine', { name: otherName, line: otherLine ?? duplicate.line });
  return t('sheets.duplicates.said', { why: t(`sheets.duplicates.why.${why}`), other });
};
