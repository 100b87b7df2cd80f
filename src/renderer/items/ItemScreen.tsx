import { Loader } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'wouter';
import { api } from '#renderer/app/api.ts';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import type { ItemId } from '#shared/domain/ids.ts';
import { EditItem } from './form/EditItem.tsx';
import { ItemView } from './page/ItemView.tsx';

/** One object; `?edit` opens its form. */
export const ItemScreen = () => {
  const { t } = useTranslation();
  const { id } = useParams<{ id: ItemId }>();
  const [address] = useSearchParams();
  const item = useQuery(api.items.get.queryOptions({ input: { id } }));
  if (item.data) {
    return address.has('edit') ? <EditItem item={item.data} /> : <ItemView item={item.data} />;
  }
  if (item.isPending) return <Loader m="xl" aria-label={t('frame.loading')} />;
  const back = <LinkButton href="/items">{t('items.title')}</LinkButton>;
  return (
    <>
      <PageHeader title={t('items.title')} actions={back} />
      <Problem error={item.error} />
    </>
  );
};
