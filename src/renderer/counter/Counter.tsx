import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { Basket } from './Basket.tsx';
import styles from './Counter.module.css';
import { useCounterStore } from './counter-store.ts';
import { JournalStrip } from './JournalStrip.tsx';
import { Lists } from './Lists.tsx';
import { Said } from './Said.tsx';
import { TheBox } from './TheBox.tsx';
import { useCounterKeys } from './use-counter-keys.ts';
import { useCounterScans } from './use-counter-scans.ts';
import { useRest } from './use-rest.ts';
import { useSingleClicks } from './use-single-clicks.ts';
import { VisitPanel } from './VisitPanel.tsx';

/** Home: one box that decides, what was just said, and who is open or what is out. */
export const Counter = () => {
  const { t } = useTranslation();
  const isVisiting = useCounterStore(({ visit, deeds }) => visit !== null || deeds.length > 0);
  useCounterScans();
  useCounterKeys();
  useRest();
  const room = useRef<HTMLDivElement>(null);
  useSingleClicks(room);
  return (
    <div ref={room} className={styles.counter}>
      <PageTitle>{t('counter.title')}</PageTitle>
      <div className={styles.main}>
        <TheBox />
        <Said />
        <Basket />
        {isVisiting ? <VisitPanel /> : <Lists />}
      </div>
      <JournalStrip />
    </div>
  );
};
