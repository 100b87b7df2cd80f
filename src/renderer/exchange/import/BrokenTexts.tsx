import { Text, Title } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ScrollRoom } from '#renderer/ui/ScrollRoom.tsx';
import type { OrdsReport } from '#shared/contract/exchange.ts';
import styles from './Import.module.css';

/** Texts whose accents were broken, as they are in the file and as they will be. */
export const BrokenTexts = ({ report }: { report: OrdsReport }) => {
  const { t } = useTranslation();
  const { broken, mendedCount, uncertainCount } = report;
  if (broken.length === 0) return null;
  return (
    <div className={styles.card}>
      <Title order={3} size="h4">
        {t('exchange.import.broken.title')}
      </Title>
      {mendedCount > 0 && <Text>{t('exchange.import.broken.mended', { count: mendedCount })}</Text>}
      {uncertainCount > 0 && (
        <Text fw={700}>{t('exchange.import.broken.uncertain', { count: uncertainCount })}</Text>
      )}
      {mendedCount + uncertainCount > broken.length && (
        <Text c="dimmed">{t('exchange.import.broken.first', { count: broken.length })}</Text>
      )}
      <BrokenTable broken={broken} />
    </div>
  );
};

const BrokenTable = ({ broken }: Pick<OrdsReport, 'broken'>) => {
  const { t } = useTranslation();
  return (
    <ScrollRoom label={t('exchange.import.broken.table')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('exchange.import.broken.line')}</th>
            <th scope="col">{t('exchange.import.broken.before')}</th>
            <th scope="col">{t('exchange.import.broken.after')}</th>
          </tr>
        </thead>
        <tbody>
          {broken.map(({ line, column, text, mended, isUncertain }) => (
            <tr key={`${line} ${column}`}>
              <td>{line}</td>
              <td className={styles.text}>{text}</td>
              <td className={styles.text}>
                {isUncertain && (
                  <strong>
                    <IconAlertTriangle size={16} aria-hidden />{' '}
                    {t('exchange.import.broken.isUncertain')}{' '}
                  </strong>
                )}
                {mended}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRoom>
  );
};
