import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './Warning.module.css';

/** Something worth knowing before going on; it stops nothing, and is heard when it appears. */
export const Warning = ({ children }: { children: ReactNode }) => (
  <div role="status" className={styles.warning}>
    <IconAlertTriangle size={20} aria-hidden />
    <div>{children}</div>
  </div>
);
