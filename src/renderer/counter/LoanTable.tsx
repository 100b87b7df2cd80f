import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useFormat } from '#renderer/app/words.ts';
import { Code } from '#renderer/ui/Code.tsx';
import type { LoanLine } from '#shared/contract/views.ts';
import styles from './LoanTable.module.css';

interface LoanTableProps {
  loans: readonly LoanLine[];
  /** On screen names lead to pages; on paper they are words. */
  isLinked?: boolean;
}

/** Loans in a table that folds into cards on a small screen. */
export const LoanTable = ({ loans, isLinked = false }: LoanTableProps) => {
  const { t } = useTranslation();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('counter.lists.item')}</th>
          <th scope="col">{t('counter.lists.member')}</th>
          <th scope="col">{t('counter.lists.phone')}</th>
          <th scope="col">{t('counter.lists.due')}</th>
        </tr>
      </thead>
      <tbody>
        {loans.map((loan) => (
          <LoanRow key={loan.id} loan={loan} isLinked={isLinked} />
        ))}
      </tbody>
    </table>
  );
};

const LoanRow = ({ loan, isLinked }: { loan: LoanLine; isLinked: boolean }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { item, member } = loan;
  return (
    <tr data-late={loan.daysLate > 0 || undefined}>
      <td>
        <Name href={`/items/${item.id}`} name={item.name} isLinked={isLinked} />{' '}
        <Code code={item.code} />
      </td>
      <td>
        <Name href={`/members/${member.id}`} name={member.name} isLinked={isLinked} />
      </td>
      <td>{member.phone || member.email}</td>
      <td>
        {format.day(loan.dueOn)}
        {loan.daysLate > 0 && (
          <strong className={styles.late}>
            {' '}
            {t('counter.lists.daysLate', { count: loan.daysLate })}
          </strong>
        )}
      </td>
    </tr>
  );
};

const Name = ({ href, name, isLinked }: { href: string; name: string; isLinked: boolean }) =>
  isLinked ? (
    <Anchor component={Link} href={href}>
      {name}
    </Anchor>
  ) : (
    <strong>{name}</strong>
  );
