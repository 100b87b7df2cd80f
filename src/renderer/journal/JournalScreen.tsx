import { TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/app/api.ts';
import { usePlace } from '#renderer/app/place-status.ts';
import { Empty } from '#renderer/ui/Empty.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { day } from '#shared/domain/day.ts';
import { JournalTable } from './JournalTable.tsx';

/** What was done on a day: who, when, what, on what. */
export const JournalScreen = () => {
  const { t } = useTranslation();
  const { today } = usePlace();
  const [typed, setTyped] = useState<string | null>(null);
  const on = day.safeParse(typed ?? today).data ?? today;
  const entries = useQuery(api.journal.list.queryOptions({ input: { on, limit: 500 } })).data ?? [];
  return (
    <>
      <PageHeader
        title={t('journal.title')}
        actions={
          <TextInput
            type="date"
            aria-label={t('journal.day')}
            value={typed ?? today}
            max={today}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        }
      />
      {entries.length === 0 ? (
        <Empty>{t('journal.empty')}</Empty>
      ) : (
        <JournalTable entries={entries} />
      )}
    </>
  );
};
