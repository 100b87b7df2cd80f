import type { ReactNode } from 'react';
import styles from './Lines.module.css';

/** A short list whose lines each say something, with what can be done about it. */
export const Lines = ({ children }: { children: ReactNode }) => (
  <ul className={styles.lines}>{children}</ul>
);

interface LineProps {
  children: ReactNode;
  /** Buttons, on the right, or below where there is no room. */
  acts?: ReactNode;
}

export const Line = ({ children, acts }: LineProps) => (
  <li className={styles.line}>
    <div className={styles.words}>{children}</div>
    {acts && <div className={styles.acts}>{acts}</div>}
  </li>
);
