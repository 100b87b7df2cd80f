import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import styles from './VirtualTable.module.css';
import type { Column } from './virtual-table.ts';

interface RowProps<Row, Sort extends string> {
  row: Row | undefined;
  index: number;
  /** Its place from the top of the table, and its height, in px. */
  top: number;
  height: number;
  columns: readonly Column<Row, Sort>[];
  rowClass: string | undefined;
  hrefOf: (row: Row) => string;
  /** The one row that Tab stops at. */
  isCurrent: boolean;
  /** True once the keyboard has moved to the current row: it takes the focus when it appears. */
  wantsFocus: RefObject<boolean>;
  onKeyDown: (event: KeyboardEvent) => void;
  onOpen?: (index: number) => void;
}

/** One row at its place, or what stands for it while it is on the way. */
export const VirtualTableRow = <Row, Sort extends string>(props: RowProps<Row, Sort>) => {
  const { row, index, top, height, columns, rowClass } = props;
  return (
    <tr
      aria-rowindex={index + 2}
      className={`${styles.row} ${rowClass ?? ''}`}
      style={{ height, transform: `translateY(${top}px)` }}
    >
      {columns.map((column) => (
        <td key={column.key} className={`${styles.cell} ${column.className ?? ''}`}>
          <Cell {...props} row={row} column={column} />
        </td>
      ))}
    </tr>
  );
};

type CellProps<Row, Sort extends string> = RowProps<Row, Sort> & { column: Column<Row, Sort> };

const Cell = <Row, Sort extends string>(props: CellProps<Row, Sort>) => {
  const { row, column, index, hrefOf, isCurrent, onOpen, onKeyDown, wantsFocus } = props;
  const { t } = useTranslation();
  const link = useRef<HTMLAnchorElement>(null);
  const isReady = row !== undefined;
  useEffect(() => {
    if (!isCurrent || !isReady || !wantsFocus.current || !link.current) return;
    wantsFocus.current = false;
    link.current.focus({ preventScroll: true });
  });
  if (row === undefined) {
    return column.isLink ? (
      <span className={styles.wait}>
        <span className={styles.unseen}>{t('frame.loading')}</span>
      </span>
    ) : null;
  }
  if (!column.isLink) return column.show(row);
  return (
    <Link
      ref={link}
      href={hrefOf(row)}
      className={styles.link}
      tabIndex={isCurrent ? 0 : -1}
      onClick={() => onOpen?.(index)}
      onKeyDown={onKeyDown}
    >
      {column.show(row)}
    </Link>
  );
};
