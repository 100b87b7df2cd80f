import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LabelsAtOnce } from '#renderer/labels/at-once/LabelsAtOnce.tsx';
import { practiceManagerCode } from '#shared/domain/practice.ts';
import { usePlace } from '../place-status.ts';
import { CopyElsewhere } from './CopyElsewhere.tsx';
import styles from './Frame.module.css';
import { ManagerBadge } from './ManagerBadge.tsx';
import { Navigation } from './Navigation.tsx';
import { PersonPicker } from './PersonPicker.tsx';
import { WindowButtons } from './WindowButtons.tsx';

/** Around every screen: where one can go, who stands here, whether the rights are open. */
export const Frame = ({ children }: { children: ReactNode }) => {
  const { t } = useTranslation();
  const place = usePlace();
  return (
    <div className={styles.frame}>
      <Anchor href="#content" className={styles.skip}>
        {t('frame.skipToContent')}
      </Anchor>
      {place.isPractice && (
        <p className={styles.practice} role="status">
          {t('frame.practice', { code: practiceManagerCode })}
        </p>
      )}
      <header className={styles.header}>
        <div className={styles.place}>
          <p className={styles.name} title={place.name}>
            {place.name || 'Établi'}
          </p>
          <CopyElsewhere />
        </div>
        <Navigation />
        <div className={styles.people}>
          <ManagerBadge />
          <PersonPicker />
          <WindowButtons />
        </div>
      </header>
      <main id="content" tabIndex={-1} className={styles.content}>
        {children}
      </main>
      <LabelsAtOnce />
    </div>
  );
};
