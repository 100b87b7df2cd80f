import { Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ItemPage } from '#shared/contract/items.ts';
import styles from './Facts.module.css';
import { Section } from './Section.tsx';

/** The words that go with it: at lending, at return, and the safety notice. */
export const WhatToSay = ({ item }: { item: ItemPage }) => {
  const { t } = useTranslation();
  const notes = (['safetyNotice', 'lendingNote', 'returnNote'] as const).filter(
    (note) => item[note],
  );
  if (notes.length === 0) return null;
  return (
    <Section title={t('items.page.words')}>
      <dl className={styles.notes}>
        {notes.map((note) => (
          <div key={note}>
            <dt>
              {note === 'safetyNotice' && <IconAlertTriangle size={16} aria-hidden />}{' '}
              {t(`items.form.${note}`)}
            </dt>
            <Text component="dd" style={{ whiteSpace: 'pre-line' }}>
              {item[note]}
            </Text>
          </div>
        ))}
      </dl>
    </Section>
  );
};
