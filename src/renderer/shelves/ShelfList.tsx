import { Loader } from '@mantine/core';
import { IconTag } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/app/api.ts';
import { SheetMenu } from '#renderer/exchange/sheets/SheetMenu.tsx';
import { allShelvesHref } from '#renderer/labels/print/asked.ts';
import { Empty } from '#renderer/ui/Empty.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import { NewShelf } from './NewShelf.tsx';
import { ShelfTable } from './ShelfTable.tsx';

/** Where objects live: every shelf, what should be on it, and how to make one. */
export const ShelfList = () => {
  const { t } = useTranslation();
  const shelves = useQuery(api.shelves.list.queryOptions());
  const hasShelves = shelves.data !== undefined && shelves.data.length > 0;
  return (
    <>
      <PageHeader
        title={t('shelves.title')}
        actions={
          hasShelves && (
            <>
              <LinkButton
                href={allShelvesHref}
                variant="default"
                leftSection={<IconTag size={20} aria-hidden />}
              >
                {t('shelves.printLabels')}
              </LinkButton>
              <SheetMenu list="shelves" />
            </>
          )
        }
      />
      <NewShelf />
      <Problem error={shelves.error} />
      {shelves.isPending && <Loader aria-label={t('frame.loading')} />}
      {shelves.data?.length === 0 && <Empty>{t('shelves.empty')}</Empty>}
      {hasShelves && <ShelfTable shelves={shelves.data} />}
    </>
  );
};
