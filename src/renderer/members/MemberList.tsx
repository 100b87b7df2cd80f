import { Group, NativeSelect, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '#renderer/app/api.ts';
import { BringSheet } from '#renderer/exchange/sheets/BringSheet.tsx';
import { SheetMenu } from '#renderer/exchange/sheets/SheetMenu.tsx';
import { Empty } from '#renderer/ui/Empty.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import { useLongList } from '#renderer/ui/use-long-list.ts';
import { VirtualTable } from '#renderer/ui/VirtualTable.tsx';
import styles from './MemberList.module.css';
import { useMemberColumns } from './use-member-columns.tsx';

const filters = ['all', 'late', 'expired', 'suspended', 'left'] as const;
type Filter = (typeof filters)[number];
const isFilter = (value: string): value is Filter => (filters as readonly string[]).includes(value);

/** Everybody who may borrow, found by name, card or telephone. */
export const MemberList = () => {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [filter, setFilter] = useState<Filter>('all');
  const [text] = useDebouncedValue(typed, 150);
  const list = useLongList({
    key: ['members', text, filter],
    read: async (range, signal) => {
      const { members, total } = await client.members.list({ ...range, text, filter }, { signal });
      return { rows: members, total };
    },
  });
  return (
    <>
      <PageHeader
        title={t('members.title')}
        actions={
          <>
            {(list.total ?? 0) > 0 && <SheetMenu list="members" kind="members" />}
            <LinkButton href="/members/new">{t('members.new')}</LinkButton>
          </>
        }
      />
      <Group mb="sm" align="flex-end">
        <TextInput
          className={styles.search ?? ''}
          label={t('members.search')}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('members.filter')}
          value={filter}
          onChange={({ currentTarget: { value } }) => isFilter(value) && setFilter(value)}
          data={filters.map((value) => ({ value, label: t(`members.filters.${value}`) }))}
        />
      </Group>
      <Problem error={list.error} />
      <Members list={list} isFiltered={text !== '' || filter !== 'all'} />
    </>
  );
};

type List = ReturnType<
  typeof useLongList<Parameters<ReturnType<typeof useMemberColumns>[number]['show']>[0]>
>;

const Members = ({ list, isFiltered }: { list: List; isFiltered: boolean }) => {
  const { t } = useTranslation();
  const columns = useMemberColumns();
  if (list.total === 0) {
    if (isFiltered) return <Empty>{t('members.nobody')}</Empty>;
    return (
      <Empty action={<BringSheet kind="members" />}>
        {`${t('members.empty')} ${t('sheets.link.have')}`}
      </Empty>
    );
  }
  return (
    <>
      <Text c="dimmed" role="status">
        {t('members.total', { count: list.total ?? 0 })}
      </Text>
      <VirtualTable
        label={t('members.title')}
        columns={columns}
        list={list}
        hrefOf={({ id }) => `/members/${id}`}
        rowClass={styles.row}
        heights={{ wide: 3.25, narrow: 6 }}
      />
    </>
  );
};
