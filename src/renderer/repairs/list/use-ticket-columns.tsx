import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/app/words.ts';
import { Code } from '#renderer/ui/Code.tsx';
import type { Column } from '#renderer/ui/virtual-table.ts';
import type { TicketLine } from '#shared/contract/repair-views.ts';
import { StateBadge } from './StateBadge.tsx';
import styles from './TicketRow.module.css';

/** What a line of the list says of a ticket. */
export const useTicketColumns = (): Column<TicketLine, never>[] => {
  const { t } = useTranslation();
  const format = useFormat();
  const name = (word: 'thing' | 'problem' | 'who' | 'code' | 'opened' | 'stands') =>
    t(`repairTicket.list.${word}`);
  return [
    {
      key: 'thing',
      label: name('thing'),
      isLink: true,
      className: styles.thing,
      show: ({ thing, brand }) => (
        <>
          <span className={styles.cut}>{thing}</span>
          <span className={styles.brand}>{brand}</span>
        </>
      ),
    },
    {
      key: 'problem',
      label: name('problem'),
      className: styles.problem,
      show: ({ problem }) => <span className={styles.cut}>{problem}</span>,
    },
    {
      key: 'who',
      label: name('who'),
      className: styles.who,
      show: ({ visitorName, itemId }) => (
        <span className={styles.cut}>
          {itemId === null ? visitorName : t('repairTicket.list.place')}
        </span>
      ),
    },
    {
      key: 'code',
      label: name('code'),
      className: styles.code,
      show: ({ code }) => <Code code={code} />,
    },
    {
      key: 'opened',
      label: name('opened'),
      className: styles.opened,
      show: ({ openedOn }) => format.day(openedOn, 'dated'),
    },
    {
      key: 'stands',
      label: name('stands'),
      className: styles.stands,
      show: (ticket) => <StateBadge {...ticket} />,
    },
  ];
};
