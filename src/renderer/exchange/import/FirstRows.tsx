import { Text, Title } from '@mantine/core';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { type Format, useFormat } from '#renderer/app/words.ts';
import { ScrollRoom } from '#renderer/ui/ScrollRoom.tsx';
import type { OrdsReport, OrdsRow } from '#shared/contract/exchange.ts';
import { day } from '#shared/domain/day.ts';
import { categoryNamed } from '#shared/domain/repairs/ords/category-names.ts';
import { outcomeOfStatus } from '#shared/domain/repairs/ords/status-words.ts';
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

interface FirstRowsProps {
  rows: readonly OrdsRow[];
  /** The header that was read; `null` when it is none of ours. */
  layout: OrdsReport['layout'];
}

/** The first rows of a file, as they will be. */
export const FirstRows = ({ rows, layout }: FirstRowsProps) => {
  const { t } = useTranslation();
  if (rows.length === 0) return null;
  const title = t('exchange.import.preview.title');
  return (
    <div className={styles.card}>
      <Title order={3} size="h4">
        {title}
      </Title>
      <ScrollRoom label={title}>
        <table>
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
                    <Cell {...{ row, column, layout }} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRoom>
    </div>
  );
};

interface CellProps {
  row: OrdsRow;
  column: (typeof columns)[number][1];
  layout: OrdsReport['layout'];
}

/** A value as the other screens say it; small beside it, the file's own word, which is kept. */
const Cell = ({ row, column, layout }: CellProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const own = row[column];
  const said = sayCell({ row, column, layout }, { t, format });
  if (said === null) return own;
  return (
    <>
      {said}
      {column !== 'event_date' && (
        <Text span display="block" size="xs" c="dimmed">
          {own}
        </Text>
      )}
    </>
  );
};

/** `null`: a word of the file that we have none for, or that needs none. */
const sayCell = (
  { row, column, layout }: CellProps,
  { t, format }: { t: TFunction<'etabli'>; format: Format },
): string | null => {
  if (column === 'event_date') {
    const on = day.safeParse(row.event_date);
    return on.success ? format.day(on.data, 'dated') : null;
  }
  if (column === 'repair_status') {
    const outcome = outcomeOfStatus(row.repair_status);
    return outcome && t(`repairWords.outcome.${outcome}`);
  }
  const category =
    column === 'product_category' && layout && categoryNamed(row.product_category, layout);
  return category ? t(`repairWords.category.${category}`) : null;
};
