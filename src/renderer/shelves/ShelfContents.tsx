import { Group, SegmentedControl } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'wouter';
import { useFormat } from '#renderer/app/words.ts';
import { ItemTable } from '#renderer/items/ItemTable.tsx';
import { type ListQuery, readListQuery } from '#renderer/items/list/list-query.ts';
import { PrintItems } from '#renderer/items/list/PrintItems.tsx';
import { useItemList } from '#renderer/items/list/use-item-list.ts';
import { Empty } from '#renderer/ui/Empty.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import { narrowScreen } from '#renderer/ui/virtual-table.ts';
import type { Shelf } from '#shared/contract/shelves.ts';

const parts = ['shelf', 'out', 'blocked'] as const;
type Part = (typeof parts)[number];

/** What lives on the shelf, in three lists: there, out, blocked. */
export const ShelfContents = ({ shelf }: { shelf: Shelf }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const isNarrow = useMediaQuery(narrowScreen, undefined, { getInitialValueInEffect: false });
  const [address, setAddress] = useSearchParams();
  const lists = usePartLists(shelf);
  const part = parts.find((one) => one === address.get('part')) ?? 'shelf';
  const { list, query } = lists[part];
  const label = (one: Part) => {
    const { total } = lists[one].list;
    return total === undefined
      ? t(`shelves.part.${one}`)
      : `${t(`shelves.part.${one}`)} (${format.number(total)})`;
  };
  return (
    <>
      <Group mb="sm" gap="sm" justify="space-between">
        <SegmentedControl
          size="md"
          fullWidth={isNarrow}
          orientation={isNarrow ? 'vertical' : 'horizontal'}
          aria-label={t('shelves.part.label')}
          value={part}
          onChange={(next) => setAddress({ part: next }, { replace: true })}
          data={parts.map((one) => ({ value: one, label: label(one) }))}
        />
        {(list.total ?? 0) > 0 && <PrintItems query={query} />}
      </Group>
      <Problem error={list.error} />
      {list.total === 0 ? (
        <Empty>{t(`shelves.nothing.${part}`)}</Empty>
      ) : (
        <ItemTable key={part} label={t('shelves.contents', { name: shelf.name })} list={list} />
      )}
    </>
  );
};

const usePartLists = ({ id }: Shelf) => {
  const query = (availability: Part): ListQuery => {
    const anything = readListQuery(new URLSearchParams());
    return { ...anything, filters: { ...anything.filters, shelfId: id, availability } };
  };
  const queries = { shelf: query('shelf'), out: query('out'), blocked: query('blocked') };
  const there = useItemList(queries.shelf);
  const out = useItemList(queries.out);
  const blocked = useItemList(queries.blocked);
  return {
    shelf: { list: there, query: queries.shelf },
    out: { list: out, query: queries.out },
    blocked: { list: blocked, query: queries.blocked },
  };
};
