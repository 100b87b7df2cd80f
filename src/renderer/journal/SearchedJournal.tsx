import { Button, Group, Text } from '@mantine/core';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/app/api.ts';
import { useManager } from '#renderer/app/manager/ManagerGate.tsx';
import { refusalIn } from '#renderer/app/refusal.ts';
import { Empty } from '#renderer/ui/Empty.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import type { JournalFilter } from '#shared/contract/journal.ts';
import { ExportJournal } from './ExportJournal.tsx';
import { JournalTable } from './JournalTable.tsx';
import { filterOf, useTypedFilter } from './journal-filter.ts';
import { More } from './More.tsx';
import { SearchBar } from './SearchBar.tsx';

const pageSize = 100;

const useFound = (filter: JournalFilter) =>
  useInfiniteQuery({
    ...api.journal.search.infiniteOptions({
      input: (offset: number) => ({ ...filter, offset, limit: pageSize }),
      initialPageParam: 0,
      getNextPageParam: ({ total }, pages) =>
        pages.length * pageSize < total ? pages.length * pageSize : undefined,
    }),
    placeholderData: keepPreviousData,
  });

/** All days of the journal, narrowed by a manager. */
export const SearchedJournal = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation();
  const filter = filterOf(useTypedFilter());
  const found = useFound(filter);
  const { until } = useManager();
  const entries = found.data?.pages.flatMap((page) => page.entries) ?? [];
  return (
    <>
      <PageHeader
        title={t('journal.title')}
        actions={
          <Group gap="xs">
            <ExportJournal filter={filter} />
            <Button variant="default" onClick={onClose}>
              {t('journalSearch.close')}
            </Button>
          </Group>
        }
      />
      <SearchBar />
      {refusalIn(found.error)?.code === 'ROLE_NEEDED' ? (
        <RightsEnded onOpened={() => void found.refetch()} />
      ) : (
        <>
          <Problem error={found.error} />
          <Text role="status" mb="xs">
            {found.data && t('journalSearch.total', { count: found.data.pages[0]?.total ?? 0 })}
          </Text>
          {found.data && entries.length === 0 && <Empty>{t('journalSearch.nothing')}</Empty>}
          {entries.length > 0 && (
            <JournalTable entries={entries} canUndo={until !== null} isOfManyDays />
          )}
          <More pages={found} />
        </>
      )}
    </>
  );
};

const RightsEnded = ({ onOpened }: { onOpened: () => void }) => {
  const { t } = useTranslation();
  const { ask } = useManager();
  const open = async () => {
    if (await ask()) onOpened();
  };
  return (
    <Group gap="xs">
      <span>{t('journalSearch.rightsEnded')}</span>
      <Button variant="default" onClick={() => void open()}>
        {t('frame.manager.open')}
      </Button>
    </Group>
  );
};
