import { Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { type Part, usePartTitle } from './parts.ts';
import styles from './Settings.module.css';

interface SettingsSectionProps {
  id: Part;
  /** A sentence under the title. */
  why?: string;
  children: ReactNode;
}

/** One part of the settings, which the links beside it lead to. */
export const SettingsSection = ({ id, why, children }: SettingsSectionProps) => {
  const titleOf = usePartTitle();
  return (
    <section id={id} aria-labelledby={`${id}-title`} className={styles.section}>
      <Title order={2} size="h3" id={`${id}-title`} className={styles.title ?? ''}>
        {titleOf(id)}
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
