import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlace } from '#renderer/app/place-status.ts';
import { useFormat } from '#renderer/app/words.ts';
import { Code } from '#renderer/ui/Code.tsx';
import type { ItemBrief } from '#shared/contract/views.ts';
import { instantAt } from '#shared/domain/day.ts';
import styles from './ItemListDocument.module.css';
import type { ListQuery } from './list-query.ts';
import { useSaidFilters } from './use-said-filters.ts';

interface ItemListDocumentProps {
  parts: readonly (readonly ItemBrief[])[];
  query: ListQuery;
}

/** The list on paper: what it was asked for, then every object in a line. */
export const ItemListDocument = ({ parts, query }: ItemListDocumentProps) => {
  const { t } = useTranslation();
  const { name } = usePlace();
  const format = useFormat();
  const filters = useSaidFilters(query);
  return (
    <article>
      <p className={styles.title}>
        {name}, {t('items.print.title').toLocaleLowerCase()}
      </p>
      <p className={styles.made}>
        {t('items.print.madeOn', { at: format.instant(instantAt(Date.now())) })}
        {filters !== '' && <> ({filters})</>}
      </p>
      {parts.map((rows) => (
        <Part key={rows[0]?.id ?? ''} rows={rows} />
      ))}
    </article>
  );
};

/** Rows once drawn are never drawn again while the rest of the list comes in. */
const Part = memo(({ rows }: { rows: readonly ItemBrief[] }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const sayStanding = ({ availability, dueOn }: ItemBrief) => {
    const word = t(`words.availability.${availability}`);
    return dueOn ? `${word}, ${t('items.list.due', { dueOn: format.day(dueOn) })}` : word;
  };
  return (
    <div className={styles.part}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th className={styles.code}>{t('items.list.code')}</th>
            <th>{t('items.list.name')}</th>
            <th className={styles.narrow}>{t('items.list.category')}</th>
            <th className={styles.narrow}>{t('items.list.shelf')}</th>
            <th className={styles.narrow}>{t('items.list.availability')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((item) => (
            <tr key={item.id}>
              <td>
                <Code code={item.code} />
              </td>
              <td>{[item.name, item.brand, item.model].filter(Boolean).join(' ')}</td>
              <td>{item.categoryName}</td>
              <td>{item.shelfName}</td>
              <td>{sayStanding(item)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
});
