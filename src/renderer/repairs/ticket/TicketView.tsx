import { useState } from 'react';
import { Problem } from '#renderer/ui/Problem.tsx';
import type { TicketPage } from '#shared/contract/repair-views.ts';
import { RepairsNav } from '../RepairsNav.tsx';
import { Attempts } from './Attempts.tsx';
import { AtWork } from './AtWork.tsx';
import { BenchContext, type LastAct } from './bench.ts';
import { IntakeFacts } from './IntakeFacts.tsx';
import { JustActed } from './JustActed.tsx';
import { Notes } from './Notes.tsx';
import { Outcome } from './outcome/Outcome.tsx';
import { Parts } from './Parts.tsx';
import { SetAside } from './SetAside.tsx';
import { TicketHead } from './TicketHead.tsx';
import { TicketPhotos } from './TicketPhotos.tsx';
import styles from './TicketView.module.css';
import { Unsafe } from './unsafe/Unsafe.tsx';
import { useTicketScans } from './use-ticket-scans.ts';
import { WhoQuestion } from './WhoQuestion.tsx';

/** The bench: what is needed within ten seconds comes first, the rest below or beside it. */
export const TicketView = ({ ticket }: { ticket: TicketPage }) => {
  const [lastAct, setLastAct] = useState<LastAct | null>(null);
  return (
    <BenchContext value={{ ticket, lastAct, setLastAct }}>
      <RepairsNav />
      <Scans />
      <article className={styles.ticket} aria-labelledby="ticket-name">
        <TicketHead />
        <div className={styles.first}>
          <Unsafe />
          <AtWork />
          <Outcome />
          <SetAside />
        </div>
        <div className={styles.then}>
          <Notes />
          <Parts />
          <TicketPhotos />
          <Attempts />
          <IntakeFacts />
        </div>
        <JustActed />
      </article>
    </BenchContext>
  );
};

const Scans = () => {
  const taking = useTicketScans();
  return (
    <>
      <Problem error={taking.error} />
      <WhoQuestion taking={taking} />
    </>
  );
};
