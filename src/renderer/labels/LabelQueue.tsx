import { Loader } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { client } from '#renderer/app/api.ts';
import { Empty } from '#renderer/ui/Empty.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import { useLongList } from '#renderer/ui/use-long-list.ts';
import type { QueuedLabel } from '#shared/contract/labels.ts';
import { LabelsNav } from './LabelsNav.tsx';
import { allShelvesHref } from './print/asked.ts';
import { Basket } from './queue/Basket.tsx';
import { QueueActs } from './queue/QueueActs.tsx';
import { QueueTable } from './queue/QueueTable.tsx';
import { useChosen } from './queue/use-chosen.ts';

/** What is to be printed: the queue that fills itself, and a basket for what is scanned here. */
export const LabelQueue = () => {
  const { t } = useTranslation();
  const list = useLongList<QueuedLabel>({
    key: ['label-queue'],
    read: async (range, signal) => {
      const { labels, total } = await client.labels.queue.list(range, { signal });
      return { rows: labels, total };
    },
  });
  const chosen = useChosen(list.total ?? 0);
  return (
    <>
      <PageHeader
        title={t('labels.queue.title')}
        actions={
          <LinkButton
            href={allShelvesHref}
            variant="default"
            leftSection={<IconPrinter size={20} aria-hidden />}
          >
            {t('labels.queue.shelves')}
          </LinkButton>
        }
      />
      <LabelsNav />
      <Basket />
      <Problem error={list.error} />
      {list.total === undefined && !list.error && <Loader aria-label={t('frame.loading')} />}
      {list.total === 0 && <Empty>{t('labels.queue.empty')}</Empty>}
      {list.total !== undefined && list.total > 0 && (
        <>
          <QueueActs total={list.total} chosen={chosen} />
          <QueueTable list={list} chosen={chosen} />
        </>
      )}
    </>
  );
};
