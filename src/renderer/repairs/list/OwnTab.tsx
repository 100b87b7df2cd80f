import { Button, Checkbox, NativeSelect, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { client } from '#renderer/app/api.ts';
import { SearchText } from '#renderer/items/list/SearchText.tsx';
import { Empty } from '#renderer/ui/Empty.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import { useLongList } from '#renderer/ui/use-long-list.ts';
import { VirtualTable } from '#renderer/ui/VirtualTable.tsx';
import { ticketState } from '#shared/domain/repairs/repair-words.ts';
import { isFiltered, noFilters, type TicketFilters, useTicketListAddress } from './list-address.ts';
import styles from './TicketList.module.css';
import rowStyles from './TicketRow.module.css';
import { useTicketColumns } from './use-ticket-columns.tsx';

const heights = { wide: 4.5, narrow: 9 };

/** Our tickets, last opened first: look for one, open it. */
export const OwnTab = () => {
  const { t } = useTranslation();
  const { filters, change, startAt, leaveAt } = useTicketListAddress();
  const list = useTickets(filters);
  const columns = useTicketColumns();
  return (
    <>
      <Filters filters={filters} onChange={change} />
      <Problem error={list.error} />
      <Text role="status" size="sm" c="dimmed" mih="1.5rem">
        {list.total !== undefined && t('repairTicket.list.total', { count: list.total })}
      </Text>
      {list.total === 0 ? (
        <Nothing isFiltered={isFiltered(filters)} onClear={() => change(noFilters)} />
      ) : (
        <VirtualTable
          label={t('repairTicket.list.label')}
          columns={columns}
          list={list}
          hrefOf={({ id }) => `/repairs/tickets/${id}`}
          rowClass={rowStyles.row}
          heights={heights}
          startAt={startAt}
          onOpen={leaveAt}
        />
      )}
    </>
  );
};

const useTickets = ({ text, state, isUnsafe }: TicketFilters) =>
  useLongList({
    key: ['ticket-list', text, state, isUnsafe],
    read: async (range, signal) => {
      const asked = { text, ...(state && { state }), ...(isUnsafe && { isUnsafe }), ...range };
      const { tickets, total } = await client.repairs.tickets.list(asked, { signal });
      return { rows: tickets, total };
    },
  });

interface FiltersProps {
  filters: TicketFilters;
  onChange: (part: Partial<TicketFilters>) => void;
}

const Filters = ({ filters, onChange }: FiltersProps) => {
  const { t } = useTranslation();
  const states = ticketState.options.map((value) => ({
    value,
    label: t(`repairWords.state.${value}`),
  }));
  return (
    <search className={styles.filters} aria-label={t('repairTicket.list.label')}>
      <SearchText
        className={undefined}
        text={filters.text}
        onChange={(text) => onChange({ text })}
        placeholder={t('repairTicket.list.searchHint')}
      />
      <NativeSelect
        label={t('repairTicket.list.state')}
        value={filters.state ?? ''}
        onChange={(event) =>
          onChange({ state: ticketState.safeParse(event.currentTarget.value).data ?? null })
        }
        data={[{ value: '', label: t('repairTicket.list.anyState') }, ...states]}
      />
      <Checkbox
        className={styles.unsafe ?? ''}
        label={t('repairTicket.list.unsafe')}
        checked={filters.isUnsafe}
        onChange={(event) => onChange({ isUnsafe: event.currentTarget.checked })}
      />
    </search>
  );
};

interface NothingProps {
  isFiltered: boolean;
  onClear: () => void;
}

/** An empty list says what to do first; an empty search, how to leave it. */
const Nothing = ({ isFiltered: isSearch, onClear }: NothingProps) => {
  const { t } = useTranslation();
  if (!isSearch) return <Empty>{t('repairTicket.list.empty')}</Empty>;
  const clear = (
    <Button variant="default" onClick={onClear}>
      {t('repairTicket.list.clear')}
    </Button>
  );
  return <Empty action={clear}>{t('repairTicket.list.nothing')}</Empty>;
};
