import type { ReactNode } from 'react';
import styles from './ScrollRoom.module.css';

interface ScrollRoomProps {
  /** What is in it, for those who do not see it. */
  label: string;
  children: ReactNode;
}

/** The room of a list or a table that may be larger: it scrolls inside, and its edges say so. */
export const ScrollRoom = ({ label, children }: ScrollRoomProps) => (
  <section
    className={styles.room}
    aria-label={label}
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is larger than its room is scrolled with the arrow keys
    tabIndex={0}
  >
    {children}
  </section>
);
