import { Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Line, Lines } from '#renderer/ui/Lines.tsx';
import { ScrollRoom } from '#renderer/ui/ScrollRoom.tsx';
import type { OrdsReport } from '#shared/contract/exchange.ts';
import styles from './Import.module.css';

const separators = [
  [';', 'semicolon'],
  ['\t', 'tab'],
  ['|', 'bar'],
] as const;

/** What keeps the columns of a header apart, when it is not the comma. */
const separatorIn = (header: string): (typeof separators)[number][1] | 'other' =>
  separators.find(([mark]) => header.includes(mark))?.[1] ?? 'other';

/** What is wrong, a sentence a line of the file. */
export const Problems = ({ report: { problems, problemCount } }: { report: OrdsReport }) => {
  const { t } = useTranslation();
  if (problems.length === 0) return null;
  const others = problemCount - problems.length;
  return (
    <div className={styles.card}>
      <Title order={3} size="h4">
        {t('exchange.import.problems.title')}
      </Title>
      <ScrollRoom label={t('exchange.import.problems.title')}>
        <Lines>
          {problems.map(({ line, column, kind, value, otherLine }) => (
            <Line key={`${line} ${column} ${kind}`}>
              <strong>
                {column === ''
                  ? t('exchange.import.problems.line', { line })
                  : t('exchange.import.problems.inColumn', { line, column })}
              </strong>{' '}
              {t(`exchange.import.problems.kind.${kind}`, {
                value,
                other: otherLine ?? line,
                by: t(`exchange.import.problems.by.${separatorIn(value)}`),
              })}
            </Line>
          ))}
        </Lines>
      </ScrollRoom>
      {others > 0 && <Text>{t('exchange.import.problems.more', { count: others })}</Text>}
    </div>
  );
};
