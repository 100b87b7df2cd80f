import { Title } from '@mantine/core';
import { useEffect, useRef } from 'react';
import styles from './FirstStart.module.css';

/** What a step asks. It takes the focus, so that the keyboard and a screen reader follow. */
export const StepTitle = ({ children }: { children: string }) => {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <Title order={2} ref={title} tabIndex={-1} className={styles.stepTitle ?? ''}>
      {children}
    </Title>
  );
};
