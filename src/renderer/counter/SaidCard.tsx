import {
  IconAlertTriangle,
  IconArrowBackUp,
  IconArrowForwardUp,
  IconInfoCircle,
  IconLock,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './Said.module.css';

const icons = {
  out: IconArrowForwardUp,
  in: IconArrowBackUp,
  told: IconInfoCircle,
  blocked: IconLock,
  refused: IconAlertTriangle,
};
export type Tone = keyof typeof icons;

interface SaidCardProps {
  tone: Tone;
  title: string;
  /** A word before the sentence, where the sign alone would not say enough. */
  label?: string;
  /** Smaller words under the sentence. */
  details?: readonly string[];
  /** The next step: buttons. */
  children?: ReactNode;
}

export const SaidCard = ({ tone, title, label, details = [], children }: SaidCardProps) => {
  const Icon = icons[tone];
  return (
    <section className={styles.card} data-tone={tone}>
      <Icon size={36} stroke={2.25} aria-hidden className={styles.icon} />
      <div className={styles.words}>
        {label && <span className={styles.label}>{label}</span>}
        <p className={styles.title}>{title}</p>
        {details.length > 0 && <p className={styles.details}>{details.join(' · ')}</p>}
      </div>
      {children && <div className={styles.steps}>{children}</div>}
    </section>
  );
};
