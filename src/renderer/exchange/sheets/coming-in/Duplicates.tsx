import { NativeSelect, Radio, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { sayCode } from '#renderer/app/say-code.ts';
import { Part } from '#renderer/ui/Part.tsx';
import { duplicateChoice, type SheetReport } from '#shared/contract/sheets.ts';
import styles from '../Sheets.module.css';
import { type ReadSheet, sayDuplicates } from './sheet-flow.ts';

/** Rows that are here already: what to do with all of them, and with each. */
export const Duplicates = ({ read }: { read: ReadSheet }) => {
  const { t } = useTranslation();
  const { duplicates, duplicateCount } = read.report;
  if (duplicateCount === 0) return null;
  const others = duplicateCount - duplicates.length;
  return (
    <Part title={t('sheets.duplicates.title', { count: duplicateCount })}>
      <Radio.Group
        label={t('sheets.duplicates.all')}
        value={read.duplicates}
        onChange={(value) => sayDuplicates({ duplicates: duplicateChoice.parse(value) })}
      >
        <Stack gap="xs" my="xs">
          {duplicateChoice.options.map((choice) => (
            <Radio
              key={choice}
              size="md"
              value={choice}
              label={t(`sheets.duplicates.choice.${choice}`)}
              description={t(`sheets.duplicates.what.${choice}`)}
            />
          ))}
        </Stack>
      </Radio.Group>
      <section
        className={styles.room}
        aria-label={t('sheets.duplicates.list')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a list longer than its room is scrolled with the arrow keys
        tabIndex={0}
      >
        <ul className={styles.columns}>
          {duplicates.map((duplicate) => (
            <Duplicate key={duplicate.line} {...{ read, duplicate }} />
          ))}
        </ul>
      </section>
      {others > 0 && <Text>{t('sheets.duplicates.more', { count: others })}</Text>}
    </Part>
  );
};

interface DuplicateProps {
  read: ReadSheet;
  duplicate: SheetReport['duplicates'][number];
}

const Duplicate = ({ read, duplicate }: DuplicateProps) => {
  const { t } = useTranslation();
  const { line, name, why, here, otherLine } = duplicate;
  const choose = (value: string) => {
    const { [line]: _, ...except } = read.except;
    const choice = duplicateChoice.safeParse(value);
    sayDuplicates({ except: choice.success ? { ...except, [line]: choice.data } : except });
  };
  return (
    <li className={styles.duplicate}>
      <div>
        <strong>{t('sheets.duplicates.line', { line, name })}</strong>{' '}
        {here
          ? t('sheets.duplicates.here', { name: here.name, code: sayCode(here.code) })
          : t('sheets.duplicates.otherLine', { line: otherLine ?? line })}
        <Text size="sm" c="dimmed">
          {t(`sheets.duplicates.why.${why}`)}
        </Text>
      </div>
      <NativeSelect
        aria-label={t('sheets.duplicates.choose', { line, name })}
        value={read.except[line] ?? ''}
        onChange={({ currentTarget: { value } }) => choose(value)}
        data={[
          { value: '', label: t('sheets.duplicates.likeAll') },
          ...duplicateChoice.options.map((value) => ({
            value,
            label: t(`sheets.duplicates.choice.${value}`),
          })),
        ]}
      />
    </li>
  );
};
