import { Stack, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './RepairSettings.module.css';

interface PartProps {
  id: 'waiver' | 'check' | 'impact' | 'privacy' | 'ords';
  children: ReactNode;
}

/** One part of the settings, with a sentence that says what it is for. */
export const Part = ({ id, children }: PartProps) => {
  const { t } = useTranslation();
  return (
    <section id={id} aria-labelledby={`${id}-title`} className={styles.section}>
      <Title order={2} size="h3" id={`${id}-title`}>
        {t(`repairFigures.settings.${id}.title`)}
      </Title>
      <p className={styles.why}>{t(`repairFigures.settings.${id}.why`)}</p>
      <Stack>{children}</Stack>
    </section>
  );
};
