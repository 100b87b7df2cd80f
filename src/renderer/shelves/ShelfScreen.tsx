import { Loader, Text } from '@mantine/core';
import { IconTag } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { api } from '#renderer/app/api.ts';
import { shelfHref } from '#renderer/labels/print/asked.ts';
import { Code } from '#renderer/ui/Code.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import type { Shelf } from '#shared/contract/shelves.ts';
import type { ShelfId } from '#shared/domain/ids.ts';
import { ShelfContents } from './ShelfContents.tsx';

/** One shelf: what should be found on it, and what is out of it. */
export const ShelfScreen = () => {
  const { t } = useTranslation();
  const { id } = useParams<{ id: ShelfId }>();
  const shelf = useQuery(api.shelves.get.queryOptions({ input: { id } }));
  const actions = (
    <>
      <LinkButton href="/shelves" variant="default">
        {t('shelves.title')}
      </LinkButton>
      <LinkButton
        href={shelfHref(id)}
        variant="default"
        leftSection={<IconTag size={20} aria-hidden />}
      >
        {t('shelves.printLabel')}
      </LinkButton>
    </>
  );
  return (
    <>
      <PageHeader title={shelf.data?.name ?? t('shelves.title')} actions={actions} />
      {shelf.isPending && <Loader aria-label={t('frame.loading')} />}
      <Problem error={shelf.error} />
      {shelf.data && <Inside shelf={shelf.data} />}
    </>
  );
};

const Inside = ({ shelf }: { shelf: Shelf }) => {
  const { t } = useTranslation();
  return (
    <>
      <Text mb="md">
        <Code code={shelf.code} /> · {t('shelves.count', { count: shelf.itemCount })}
      </Text>
      <ShelfContents shelf={shelf} />
    </>
  );
};
