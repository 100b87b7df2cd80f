import { Anchor, Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useFormat } from '#renderer/app/words.ts';
import { Code } from '#renderer/ui/Code.tsx';
import type { LoanLine } from '#shared/contract/views.ts';
import { BackDate } from './BackDate.tsx';
import styles from './LoanHistory.module.css';

interface LoanHistoryProps {
  loans: readonly LoanLine[];
  /** On an item's page the lines name the borrower; on a member's, the object. */
  names?: 'item' | 'member';
}

/** Loans as lines of a history, each of which a manager can correct. */
export const LoanHistory = ({ loans, names = 'item' }: LoanHistoryProps) => (
  <ul className={styles.lines}>
    {loans.map((loan) => (
      <HistoryLine key={loan.id} loan={loan} names={names} />
    ))}
  </ul>
);

const HistoryLine = ({ loan, names }: { loan: LoanLine; names: 'item' | 'member' }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const [isCorrecting, setIsCorrecting] = useState(false);
  const named = loan[names];
  const lentOn = format.day(loan.lentOn, 'dated');
  const dates =
    loan.returnedOn === null
      ? t('members.loan.running', { lentOn, dueOn: format.day(loan.dueOn) })
      : t('members.loan.dates', { lentOn, returnedOn: format.day(loan.returnedOn, 'dated') });
  return (
    <li className={styles.line}>
      <div className={styles.words}>
        <span>
          <Anchor component={Link} href={`/${names}s/${named.id}`} fw={700}>
            {named.name}
          </Anchor>{' '}
          <Code code={named.code} />
        </span>
        <span>
          {dates}
          {loan.daysLate > 0 && (
            <strong className={styles.late}>
              {' '}
              {t('counter.said.returnedLate', { count: loan.daysLate })}
            </strong>
          )}
        </span>
      </div>
      <Button variant="subtle" color="gray" onClick={() => setIsCorrecting(true)}>
        {t('members.loan.backDate')}
      </Button>
      {isCorrecting && <BackDate loan={loan} onClose={() => setIsCorrecting(false)} />}
    </li>
  );
};
