import { Button, Text } from '@mantine/core';
import { IconPlus, IconTag } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { BringSheet } from '#renderer/exchange/sheets/BringSheet.tsx';
import { SheetMenu } from '#renderer/exchange/sheets/SheetMenu.tsx';
import { filterHref } from '#renderer/labels/print/asked.ts';
import { Empty } from '#renderer/ui/Empty.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import type { ItemSort } from '#shared/contract/items.ts';
import { ItemTable } from './ItemTable.tsx';
import { ItemFilterBar } from './list/ItemFilterBar.tsx';
import { isFiltered, type ListQuery, readListQuery } from './list/list-query.ts';
import { PrintItems } from './list/PrintItems.tsx';
import { useItemList } from './list/use-item-list.ts';
import { useListAddress } from './list/use-list-address.ts';

/** Every object of the place: look for one, sort, filter, print, open. */
export const ItemList = () => {
  const { t } = useTranslation();
  const { query, setQuery, startAt, leaveAt } = useListAddress();
  const list = useItemList(query);
  return (
    <>
      <PageHeader title={t('items.title')} actions={<Actions query={query} total={list.total} />} />
      <ItemFilterBar query={query} onChange={setQuery} />
      <Problem error={list.error} />
      <Text role="status" size="sm" c="dimmed" mih="1.5rem">
        {list.total !== undefined && t('items.list.total', { count: list.total })}
      </Text>
      {list.total === 0 ? (
        <Nothing query={query} onClear={() => setQuery(readListQuery(new URLSearchParams()))} />
      ) : (
        <ItemTable
          label={t('items.list.label')}
          list={list}
          sorting={query.sorting}
          onSort={(by) => setQuery({ ...query, sorting: sortedBy(query, by) })}
          startAt={startAt}
          onOpen={leaveAt}
        />
      )}
    </>
  );
};

const sortedBy = ({ sorting }: ListQuery, by: ItemSort) => ({
  by,
  isDescending: sorting.by === by && !sorting.isDescending,
});

const Actions = ({ query, total }: { query: ListQuery; total: number | undefined }) => {
  const { t } = useTranslation();
  return (
    <>
      {total !== undefined && total > 0 && (
        <>
          <LinkButton
            href={filterHref(query)}
            variant="default"
            leftSection={<IconTag size={20} aria-hidden />}
          >
            {t('items.list.labels')}
          </LinkButton>
          <PrintItems query={query} />
          <SheetMenu list="items" kind="items" />
        </>
      )}
      <LinkButton href="/items/new" leftSection={<IconPlus size={20} aria-hidden />}>
        {t('items.list.new')}
      </LinkButton>
    </>
  );
};

/** An empty place says what to do first; an empty search, how to leave it. */
const Nothing = ({ query, onClear }: { query: ListQuery; onClear: () => void }) => {
  const { t } = useTranslation();
  if (!isFiltered(query)) {
    return (
      <Empty action={<BringSheet kind="items" />}>
        {`${t('items.list.empty')} ${t('sheets.link.have')}`}
      </Empty>
    );
  }
  const clear = (
    <Button variant="default" onClick={onClear}>
      {t('items.list.clear')}
    </Button>
  );
  return <Empty action={clear}>{t('items.list.nothing')}</Empty>;
};
