import styles from './BlankSheet.module.css';
import { BlankSheet } from './BlankSheet.tsx';
import type { SheetSize } from './sheet-pages.ts';

interface BlankPageProps {
  codes: readonly string[];
  size: SheetSize;
}

/** One page of paper. */
export const BlankPage = ({ codes, size }: BlankPageProps) => (
  <div className={styles.page} data-size={size}>
    {codes.map((code) => (
      <BlankSheet key={code} code={code} />
    ))}
  </div>
);
