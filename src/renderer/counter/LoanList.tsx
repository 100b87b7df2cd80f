import { Button, Group, Text } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, client } from '#renderer/app/api.ts';
import { Empty } from '#renderer/ui/Empty.tsx';
import { PrintPreview } from '#renderer/ui/PrintPreview.tsx';
import type { LoanLine } from '#shared/contract/views.ts';
import type { ListName } from './Lists.tsx';
import { LoanTable } from './LoanTable.tsx';

const pageLength = 100;
const emptyWords = {
  dueToday: 'nothingDueToday',
  late: 'nothingLate',
  outNow: 'nothingOut',
} as const;

/** Every loan of a list, page by page: what is printed is all of it. */
const allLoans = async (name: ListName): Promise<LoanLine[]> => {
  const loans: LoanLine[] = [];
  for (;;) {
    const page = await client.counter[name]({ offset: loans.length, limit: 500 });
    loans.push(...page.loans);
    if (page.loans.length === 0 || loans.length >= page.total) return loans;
  }
};

/** One of the counter's lists, as long as somebody wants to see it, and its print. */
export const LoanList = ({ name }: { name: ListName }) => {
  const { t } = useTranslation();
  const [limit, setLimit] = useState(pageLength);
  const [printed, setPrinted] = useState<LoanLine[] | null>(null);
  const list = useQuery(api.counter[name].queryOptions({ input: { limit } })).data;
  if (!list) return null;
  if (list.total === 0) return <Empty>{t(`counter.lists.${emptyWords[name]}`)}</Empty>;
  const title = t(`counter.lists.${name}`);
  return (
    <>
      <Group justify="space-between">
        <Text c="dimmed">{t('counter.lists.total', { count: list.total })}</Text>
        <Button
          variant="default"
          onClick={async () => setPrinted(await allLoans(name))}
          leftSection={<IconPrinter size={20} aria-hidden />}
        >
          {t('frame.act.print')}
        </Button>
      </Group>
      <LoanTable loans={list.loans} isLinked />
      {list.total > list.loans.length && (
        <Button
          variant="default"
          fullWidth
          mt="sm"
          onClick={() => setLimit(Math.min(limit + 100, 500))}
        >
          {t('frame.act.more')}
        </Button>
      )}
      {printed && (
        <PrintPreview title={title} fileName={title} onClose={() => setPrinted(null)}>
          <h1>{title}</h1>
          <LoanTable loans={printed} />
        </PrintPreview>
      )}
    </>
  );
};
