import { Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Printers.module.css';

interface StepProps {
  name: 'print' | 'rulers' | 'cross' | 'usual';
  /** How far the cross is from the edges, in millimetres. */
  cross?: number;
  children: ReactNode;
}

/** One thing to do, the sentence that leads through it, and its fields. */
export const Step = ({ name, cross = 20, children }: StepProps) => {
  const { t } = useTranslation();
  return (
    <section className={styles.step} aria-labelledby={`step-${name}`}>
      <Title order={2} size="h4" id={`step-${name}`}>
        {t(`labelSettings.printers.step.${name}`)}
      </Title>
      {name !== 'usual' && (
        <Text c="dimmed">{t(`labelSettings.printers.step.${name}Help`, { cross })}</Text>
      )}
      {children}
    </section>
  );
};
