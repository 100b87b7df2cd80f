import { ActionIcon, Button, Group } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/app/api.ts';
import { useManager } from '#renderer/app/manager/ManagerGate.tsx';
import { usePlace } from '#renderer/app/place-status.ts';
import { DayInput } from '#renderer/ui/DayInput.tsx';
import { Empty } from '#renderer/ui/Empty.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import { addDays, type Day, day } from '#shared/domain/day.ts';
import { JournalTable } from './JournalTable.tsx';
import { More } from './More.tsx';

const pageSize = 100;

const useDayOfJournal = (on: Day) =>
  useInfiniteQuery(
    api.journal.list.infiniteOptions({
      input: (offset: number) => ({ on, offset, limit: pageSize }),
      initialPageParam: 0,
      getNextPageParam: (last, pages) =>
        last.length === pageSize ? pages.length * pageSize : undefined,
    }),
  );

/** What was done on a day, for everybody. */
export const DayOfJournal = ({ onSearch }: { onSearch: () => void }) => {
  const { t } = useTranslation();
  const { today } = usePlace();
  const [typed, setTyped] = useState<string | null>(null);
  const on = day.safeParse(typed ?? today).data ?? today;
  const journal = useDayOfJournal(on);
  const entries = journal.data?.pages.flat() ?? [];
  const { until } = useManager();
  return (
    <>
      <PageHeader
        title={t('journal.title')}
        actions={
          <>
            <DayPicker typed={typed ?? today} on={on} today={today} onChange={setTyped} />
            <Button variant="default" onClick={onSearch}>
              {t('journalSearch.open')}
            </Button>
          </>
        }
      />
      <Problem error={journal.error} />
      {on < today && until === null && entries.length > 0 && <UndoNeedsManager />}
      {journal.data && entries.length === 0 && <Empty>{t('journal.empty')}</Empty>}
      {entries.length > 0 && (
        <JournalTable entries={entries} canUndo={on === today || until !== null} />
      )}
      <More pages={journal} />
    </>
  );
};

const UndoNeedsManager = () => {
  const { t } = useTranslation();
  const { ask } = useManager();
  return (
    <Group mb="sm" gap="xs">
      <span>{t('journal.undoNeedsManager')}</span>
      <Button variant="default" onClick={() => void ask()}>
        {t('frame.manager.open')}
      </Button>
    </Group>
  );
};

interface DayPickerProps {
  /** As it stands in the field; may be no day yet. */
  typed: string;
  on: Day;
  today: Day;
  onChange: (typed: string) => void;
}

const DayPicker = ({ typed, on, today, onChange }: DayPickerProps) => {
  const { t } = useTranslation();
  return (
    <Group gap={4} wrap="nowrap">
      <ActionIcon aria-label={t('journal.dayBefore')} onClick={() => onChange(addDays(on, -1))}>
        <IconChevronLeft size={20} aria-hidden />
      </ActionIcon>
      <DayInput aria-label={t('journal.day')} value={typed} max={today} onChange={onChange} />
      <ActionIcon
        aria-label={t('journal.dayAfter')}
        disabled={on >= today}
        onClick={() => onChange(addDays(on, 1))}
      >
        <IconChevronRight size={20} aria-hidden />
      </ActionIcon>
    </Group>
  );
};
