import { Tabs } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import styles from './Counter.module.css';
import { LoanList } from './LoanList.tsx';
import { listNames, useLoanList } from './use-loan-list.ts';

/** With nobody open: what is expected today, who is late, what is out. */
export const Lists = () => {
  const { t } = useTranslation();
  const totals = {
    dueToday: useLoanList('dueToday')?.total,
    late: useLoanList('late')?.total,
    outNow: useLoanList('outNow')?.total,
  };
  return (
    <Tabs defaultValue="dueToday" className={styles.panel ?? ''} keepMounted={false}>
      <Tabs.List aria-label={t('counter.lists.label')}>
        {listNames.map((name) => (
          <Tabs.Tab key={name} value={name}>
            {t(`counter.lists.${name}`)} <strong>{totals[name] ?? ''}</strong>
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {listNames.map((name) => (
        <Tabs.Panel key={name} value={name} pt="sm">
          <LoanList name={name} />
        </Tabs.Panel>
      ))}
    </Tabs>
  );
};
