import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import styles from './VirtualTable.module.css';
import type { Column, Sorting } from './virtual-table.ts';

interface HeadProps<Row, Sort extends string> {
  columns: readonly Column<Row, Sort>[];
  rowClass: string | undefined;
  sorting: Sorting<Sort> | undefined;
  onSort: ((by: Sort) => void) | undefined;
}

/** The names of the columns; a click on one sorts by it, a second one turns the order round. */
export const VirtualTableHead = <Row, Sort extends string>({
  columns,
  rowClass,
  sorting,
  onSort,
}: HeadProps<Row, Sort>) => (
  <thead className={styles.head}>
    <tr aria-rowindex={1} className={rowClass}>
      {columns.map(({ key, label, sort, isUnlabelled = false }) => {
        const order = sort !== undefined && sorting?.by === sort ? sorting : undefined;
        return (
          <th key={key} scope="col" aria-sort={order && sortWord(order)} className={styles.cell}>
            {sort !== undefined && onSort ? (
              <button type="button" className={styles.sort} onClick={() => onSort(sort)}>
                {label}
                {order && <Arrow isDescending={order.isDescending} />}
              </button>
            ) : (
              <span className={isUnlabelled ? styles.unseen : styles.label}>{label}</span>
            )}
          </th>
        );
      })}
    </tr>
  </thead>
);

const sortWord = ({ isDescending }: { isDescending: boolean }) =>
  isDescending ? 'descending' : 'ascending';

const Arrow = ({ isDescending }: { isDescending: boolean }) =>
  isDescending ? <IconArrowDown size={18} aria-hidden /> : <IconArrowUp size={18} aria-hidden />;
