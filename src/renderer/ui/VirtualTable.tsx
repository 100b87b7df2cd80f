import { useMediaQuery } from '@mantine/hooks';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { LongList } from './use-long-list.ts';
import { useRowKeys } from './use-row-keys.ts';
import styles from './VirtualTable.module.css';
import { VirtualTableHead } from './VirtualTableHead.tsx';
import { VirtualTableRow } from './VirtualTableRow.tsx';
import { type Column, narrowScreen, type RowHeights, type Sorting } from './virtual-table.ts';

interface VirtualTableProps<Row, Sort extends string> {
  /** What the list is, for those who hear it. */
  label: string;
  columns: readonly Column<Row, Sort>[];
  list: LongList<Row>;
  hrefOf: (row: Row) => string;
  /** The grid of a row, and of the card that it becomes on a small screen. */
  rowClass: string | undefined;
  heights: RowHeights;
  sorting?: Sorting<Sort>;
  onSort?: (by: Sort) => void;
  /** The row that was opened when this list was left. */
  startAt?: number | undefined;
  onOpen?: (index: number) => void;
}

const extraRows = 8;
/** The head of the table above and, on a phone, the navigation below cover rows. */
const coveredAbove = 56;
const coveredBelow = 88;

/**
 * A list of any length that scrolls with the window as one with ten: only the rows in view are in
 * the page. Arrow keys move from row to row and Enter opens one; a row is a link.
 */
export const VirtualTable = <Row, Sort extends string>(props: VirtualTableProps<Row, Sort>) => {
  const { label, columns, list, rowClass, heights, sorting, onSort, startAt } = props;
  const total = list.total ?? 0;
  const height = useRowHeight(heights);
  const { body, margin } = useTopMargin();
  const rows = useRowsInView(total, height, margin);
  const keys = useRowKeys(total, startAt, (index) => rows.scrollToIndex(index));
  useStart(startAt, total > 0, (index) => rows.scrollToIndex(index, { align: 'center' }));

  const inView = rows.getVirtualItems();
  const [first, last] = [inView[0]?.index ?? 0, inView.at(-1)?.index ?? 0];
  useEffect(() => list.look(first, last));
  const current = keys.current >= first && keys.current <= last ? keys.current : first;
  return (
    <table aria-label={label} aria-rowcount={total + 1} className={styles.table}>
      <VirtualTableHead columns={columns} rowClass={rowClass} sorting={sorting} onSort={onSort} />
      <tbody ref={body} className={styles.body} style={{ height: rows.getTotalSize() }}>
        {inView.map(({ index, start }) => (
          <VirtualTableRow
            {...props}
            key={index}
            row={list.rowAt(index)}
            index={index}
            top={start - margin}
            height={height}
            isCurrent={index === current}
            wantsFocus={keys.wantsFocus}
            onKeyDown={keys.onKeyDown}
          />
        ))}
      </tbody>
    </table>
  );
};

const useRowsInView = (count: number, height: number, scrollMargin: number) => {
  const rows = useWindowVirtualizer({
    count,
    estimateSize: () => height,
    overscan: extraRows,
    scrollMargin,
    scrollPaddingStart: coveredAbove,
    scrollPaddingEnd: coveredBelow,
  });
  useEffect(() => {
    if (height > 0) rows.measure();
  }, [height, rows]);
  return rows;
};

const useRowHeight = ({ wide, narrow }: RowHeights): number => {
  const isNarrow = useMediaQuery(narrowScreen, undefined, { getInitialValueInEffect: false });
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return Math.round((isNarrow ? narrow : wide) * rem);
};

/** How far below the top of the page the rows begin; what stands above them may wrap and grow. */
const useTopMargin = () => {
  const body = useRef<HTMLTableSectionElement>(null);
  const [margin, setMargin] = useState(0);
  useLayoutEffect(() => {
    const top = body.current?.getBoundingClientRect().top ?? 0;
    const measured = Math.round(top + window.scrollY);
    if (measured !== margin) setMargin(measured);
  });
  return { body, margin };
};

/** Goes back, once, to the row from which the list was left. */
const useStart = (
  startAt: number | undefined,
  isReady: boolean,
  reveal: (index: number) => void,
): void => {
  const isDone = useRef(startAt === undefined);
  useEffect(() => {
    if (isDone.current || !isReady || startAt === undefined) return;
    isDone.current = true;
    reveal(startAt);
  });
};
