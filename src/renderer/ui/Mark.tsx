import type { Icon as Sign } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './Mark.module.css';

export type Tone = 'good' | 'warn' | 'bad' | 'plain';

interface MarkProps {
  tone: Tone;
  Icon: Sign;
  children: ReactNode;
}

/** How something stands, in a line: a word, a sign and a colour, never the colour alone. */
export const Mark = ({ tone, Icon, children }: MarkProps) => (
  <span className={styles.mark} data-tone={tone}>
    <Icon size={16} aria-hidden />
    {children}
  </span>
);
