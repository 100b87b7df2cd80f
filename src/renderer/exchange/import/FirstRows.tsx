import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { OrdsRow } from '#shared/contract/exchange.ts';
import styles from './Import.module.css';

/** The columns that people know a repair by; all fourteen are kept. */
const columns = [
  ['id', 'id'],
  ['on', 'event_date'],
  ['thing', 'partner_product_category'],
  ['category', 'product_category'],
  ['brand', 'brand'],
  ['status', 'repair_status'],
  ['problem', 'problem'],
] as const satisfies (readonly [string, keyof OrdsRow])[];

/** The first rows of a file, as they will be. */
export const FirstRows = ({ rows }: { rows: readonly OrdsRow[] }) => {
  const { t } = useTranslation();
  if (rows.length === 0) return null;
  const title = t('exchange.import.preview.title');
  return (
    <div className={styles.card}>
      <Title order={3} size="h4">
        {title}
      </Title>
      <section
        className={styles.room}
        aria-label={title}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a table larger than its room is scrolled with the arrow keys
        tabIndex={0}
      >
        <table className={styles.table}>
          <thead>
            <tr>
              {columns.map(([word]) => (
                <th key={word} scope="col">
                  {t(`exchange.import.preview.${word}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                {columns.map(([word, column]) => (
                  <td
                    key={word}
                    className={word === 'problem' || word === 'thing' ? styles.text : styles.short}
                  >
                    {row[column]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
};
