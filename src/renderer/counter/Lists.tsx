import { Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/app/api.ts';
import styles from './Counter.module.css';
import { LoanList } from './LoanList.tsx';

const names = ['dueToday', 'late', 'outNow'] as const;
export type ListName = (typeof names)[number];

const useTotal = (name: ListName) =>
  useQuery(api.counter[name].queryOptions({ input: { limit: 100 } })).data?.total;

/** With nobody open: what is expected today, who is late, what is out. */
export const Lists = () => {
  const { t } = useTranslation();
  const totals = {
    dueToday: useTotal('dueToday'),
    late: useTotal('late'),
    outNow: useTotal('outNow'),
  };
  return (
    <Tabs defaultValue="dueToday" className={styles.panel} keepMounted={false}>
      <Tabs.List aria-label={t('counter.lists.label')}>
        {names.map((name) => (
          <Tabs.Tab key={name} value={name}>
            {t(`counter.lists.${name}`)} <strong>{totals[name] ?? ''}</strong>
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {names.map((name) => (
        <Tabs.Panel key={name} value={name} pt="sm">
          <LoanList name={name} />
        </Tabs.Panel>
      ))}
    </Tabs>
  );
};
