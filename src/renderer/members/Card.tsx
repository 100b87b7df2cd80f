import { Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import styles from './MemberScreen.module.css';

interface CardProps {
  title: string;
  children: ReactNode;
}

/** One part of a member's page, under its own title. */
export const Card = ({ title, children }: CardProps) => {
  const id = useId();
  return (
    <section className={styles.card} aria-labelledby={id}>
      <Title order={2} size="h4" id={id}>
        {title}
      </Title>
      {children}
    </section>
  );
};
