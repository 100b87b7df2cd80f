import { Loader } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/app/api.ts';
import { Empty } from '#renderer/ui/Empty.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import { NewShelf } from './NewShelf.tsx';
import { ShelfTable } from './ShelfTable.tsx';

/** Where objects live: every shelf, what should be on it, and how to make one. */
export const ShelfList = () => {
  const { t } = useTranslation();
  const shelves = useQuery(api.shelves.list.queryOptions());
  return (
    <>
      <PageHeader title={t('shelves.title')} />
      <NewShelf />
      <Problem error={shelves.error} />
      {shelves.isPending && <Loader aria-label={t('frame.loading')} />}
      {shelves.data?.length === 0 && <Empty>{t('shelves.empty')}</Empty>}
      {shelves.data && shelves.data.length > 0 && <ShelfTable shelves={shelves.data} />}
    </>
  );
};
