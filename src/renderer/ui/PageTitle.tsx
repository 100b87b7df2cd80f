import { useEffect } from 'react';
import styles from './PageTitle.module.css';

/** The name of a screen that shows for itself what it is: heard by a screen reader, read in the window's title. */
export const PageTitle = ({ children }: { children: string }) => {
  useEffect(() => {
    document.title = `${children} · Établi`;
  }, [children]);
  return <h1 className={styles.hidden}>{children}</h1>;
};
