import { Text, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import styles from './Part.module.css';

/** The parts of a screen, one below the other, as wide as one reads with ease. */
export const Parts = ({ children }: { children: ReactNode }) => (
  <div className={styles.parts}>{children}</div>
);

interface PartProps {
  title: string;
  /** A sentence under the title. */
  why?: string;
  children?: ReactNode;
}

/** One part of a screen, under its own title. */
export const Part = ({ title, why, children }: PartProps) => {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.part}>
      <Title order={2} size="h3" id={id} className={styles.title ?? ''}>
        {title}
      </Title>
      {why && (
        <Text c="dimmed" className={styles.why ?? ''}>
          {why}
        </Text>
      )}
      {children}
    </section>
  );
};
