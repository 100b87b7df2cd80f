import { ActionIcon, Anchor } from '@mantine/core';
import { IconCalendarTime } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useFormat } from '#renderer/app/words.ts';
import { Code } from '#renderer/ui/Code.tsx';
import { Line, Lines } from '#renderer/ui/Lines.tsx';
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
  <Lines>
    {loans.map((loan) => (
      <HistoryLine key={loan.id} loan={loan} names={names} />
    ))}
  </Lines>
);

const HistoryLine = ({ loan, names }: { loan: LoanLine; names: 'item' | 'member' }) => {
  const { t } = useTranslation();
  const [isCorrecting, setIsCorrecting] = useState(false);
  const named = loan[names];
  const say = t('members.loan.backDateThis', { name: named.name });
  const button = (
    <ActionIcon aria-label={say} title={say} onClick={() => setIsCorrecting(true)}>
      <IconCalendarTime size={20} aria-hidden />
    </ActionIcon>
  );
  return (
    <Line acts={button}>
      <Anchor component={Link} href={`/${names}s/${named.id}`} fw={700}>
        {named.name}
      </Anchor>{' '}
      <Code code={named.code} />
      <Dates loan={loan} />
      {isCorrecting && <BackDate loan={loan} onClose={() => setIsCorrecting(false)} />}
    </Line>
  );
};

const Dates = ({ loan: { lentOn, dueOn, returnedOn, daysLate } }: { loan: LoanLine }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const from = format.day(lentOn, 'dated');
  return (
    <div>
      {returnedOn === null
        ? t('members.loan.running', { lentOn: from, dueOn: format.day(dueOn) })
        : t('members.loan.dates', { lentOn: from, returnedOn: format.day(returnedOn, 'dated') })}
      {daysLate > 0 && (
        <strong className={styles.late}>
          {' '}
          {t('counter.said.returnedLate', { count: daysLate })}
        </strong>
      )}
    </div>
  );
};
