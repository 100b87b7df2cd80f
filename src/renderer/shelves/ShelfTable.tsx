import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useFormat } from '#renderer/app/words.ts';
import { Code } from '#renderer/ui/Code.tsx';
import type { Shelf } from '#shared/contract/shelves.ts';
import { ShelfActs } from './ShelfActs.tsx';
import styles from './ShelfTable.module.css';

/** Shelves in lines: their code, what lives there and what should be found there now. */
export const ShelfTable = ({ shelves }: { shelves: readonly Shelf[] }) => {
  const { t } = useTranslation();
  return (
    <table className={styles.table} aria-label={t('shelves.label')}>
      <thead>
        <tr>
          <th scope="col">{t('shelves.name')}</th>
          <th scope="col" className={styles.wide}>
            {t('shelves.code')}
          </th>
          <th scope="col" className={styles.count}>
            {t('shelves.present')}
          </th>
          <th scope="col" className={`${styles.count} ${styles.wide}`}>
            {t('shelves.lives')}
          </th>
          <th scope="col" className={styles.acts}>
            <span className={styles.hidden}>{t('shelves.acts')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {shelves.map((shelf) => (
          <Row key={shelf.id} shelf={shelf} others={shelves.filter(({ id }) => id !== shelf.id)} />
        ))}
      </tbody>
    </table>
  );
};

const Row = ({ shelf, others }: { shelf: Shelf; others: readonly Shelf[] }) => {
  const { number } = useFormat();
  return (
    <tr>
      <td>
        <Link href={`/shelves/${shelf.id}`} className={styles.link ?? ''}>
          {shelf.name}
        </Link>
        <span className={styles.small}>
          <Code code={shelf.code} />
        </span>
      </td>
      <td className={styles.wide}>
        <Code code={shelf.code} />
      </td>
      <td className={styles.count}>{number(shelf.presentCount)}</td>
      <td className={`${styles.count} ${styles.wide}`}>{number(shelf.itemCount)}</td>
      <td>
        <ShelfActs shelf={shelf} others={others} />
      </td>
    </tr>
  );
};
