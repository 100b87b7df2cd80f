import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { client } from '#renderer/app/api.ts';
import { SearchText } from '#renderer/items/list/SearchText.tsx';
import { Empty } from '#renderer/ui/Empty.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import { useLongList } from '#renderer/ui/use-long-list.ts';
import { VirtualTable } from '#renderer/ui/VirtualTable.tsx';
import { useTicketListAddress } from '../list-address.ts';
import styles from '../TicketList.module.css';
import rowStyles from './ImportedRow.module.css';
import { useImportedColumns } from './use-imported-columns.tsx';

const heights = { wide: 4.5, narrow: 11 };

/** Repairs of other tools and of past years, as their files tell them. */
export const ImportedTab = () => {
  const { t } = useTranslation();
  const { filters, change } = useTicketListAddress();
  const { text } = filters;
  const list = useImported(text);
  const columns = useImportedColumns();
  return (
    <>
      <search className={styles.filters} aria-label={t('repairTicket.imported.label')}>
        <SearchText
          className={undefined}
          text={text}
          onChange={(typed) => change({ text: typed })}
          placeholder={t('repairTicket.imported.searchHint')}
        />
      </search>
      <Problem error={list.error} />
      <Text role="status" size="sm" c="dimmed" mih="1.5rem">
        {list.total !== undefined && t('repairTicket.imported.total', { count: list.total })}
      </Text>
      {list.total === 0 ? (
        <Nothing isSearch={text !== ''} onClear={() => change({ text: '' })} />
      ) : (
        <VirtualTable
          label={t('repairTicket.imported.label')}
          columns={columns}
          list={list}
          hrefOf={({ ticket }) => (ticket ? `/repairs/tickets/${ticket.id}` : '')}
          rowClass={rowStyles.row}
          heights={heights}
        />
      )}
    </>
  );
};

const useImported = (text: string) =>
  useLongList({
    key: ['imported-list', text],
    read: async (range, signal) => {
      const { repairs, total } = await client.exchange.imported.list(
        { text, ...range },
        { signal },
      );
      return { rows: repairs, total };
    },
  });

const Nothing = ({ isSearch, onClear }: { isSearch: boolean; onClear: () => void }) => {
  const { t } = useTranslation();
  const way = isSearch ? (
    <Button variant="default" onClick={onClear}>
      {t('repairTicket.list.clear')}
    </Button>
  ) : (
    <LinkButton href="/repairs/import">{t('repairTicket.imported.import')}</LinkButton>
  );
  return <Empty action={way}>{t(`repairTicket.imported.${isSearch ? 'nothing' : 'empty'}`)}</Empty>;
};
