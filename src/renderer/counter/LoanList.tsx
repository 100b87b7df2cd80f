import { Button, Group, Text } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useAct } from '#renderer/app/use-act.ts';
import { Empty } from '#renderer/ui/Empty.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import { LoanTable } from './LoanTable.tsx';
import { ListPreview } from './late-dialogs.ts';
import { allLoans, type ListName, useLoanList } from './use-loan-list.ts';

const emptyWords = {
  dueToday: 'nothingDueToday',
  late: 'nothingLate',
  outNow: 'nothingOut',
} as const;

/** One of the counter's lists, as long as somebody wants to see it, and its print. */
export const LoanList = ({ name }: { name: ListName }) => {
  const { t } = useTranslation();
  const list = useLoanList(name);
  const whole = useAct({ mutationFn: () => allLoans(name) });
  if (!list) return null;
  if (list.total === 0) return <Empty>{t(`counter.lists.${emptyWords[name]}`)}</Empty>;
  return (
    <>
      <Group justify="space-between">
        <Text c="dimmed">{t('counter.lists.total', { count: list.total })}</Text>
        <Button
          variant="default"
          onClick={() => whole.mutate()}
          loading={whole.isPending}
          leftSection={<IconPrinter size={20} aria-hidden />}
        >
          {t('frame.act.print')}
        </Button>
      </Group>
      <Problem error={whole.error} />
      <LoanTable loans={list.loans} isLinked />
      {list.hasMore && (
        <Button variant="default" fullWidth mt="sm" onClick={list.showMore} loading={list.isBusy}>
          {t('frame.act.more')}
        </Button>
      )}
      {whole.data && <ListPreview name={name} loans={whole.data} onClose={whole.reset} />}
    </>
  );
};
