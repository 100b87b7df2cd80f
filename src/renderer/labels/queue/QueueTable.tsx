import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/app/words.ts';
import { Code } from '#renderer/ui/Code.tsx';
import type { LongList } from '#renderer/ui/use-long-list.ts';
import { VirtualTable } from '#renderer/ui/VirtualTable.tsx';
import type { Column } from '#renderer/ui/virtual-table.ts';
import type { QueuedLabel } from '#shared/contract/labels.ts';
import styles from './Queue.module.css';
import type { Chosen } from './use-chosen.ts';

interface QueueTableProps {
  list: LongList<QueuedLabel>;
  chosen: Chosen;
}

const heights = { wide: 3.25, narrow: 6 };

/** The labels that wait, with the reason of each; a box in front of each chooses it. */
export const QueueTable = ({ list, chosen }: QueueTableProps) => {
  const { t } = useTranslation();
  return (
    <VirtualTable
      label={t('labels.queue.list')}
      list={list}
      columns={useColumns(chosen)}
      hrefOf={({ itemId }) => `/items/${itemId}`}
      rowClass={styles.row}
      heights={heights}
    />
  );
};

const useColumns = (chosen: Chosen): Column<QueuedLabel, never>[] => {
  const { t } = useTranslation();
  const { instant } = useFormat();
  return [
    {
      key: 'choose',
      label: t('labels.queue.chosen', { count: chosen.count }),
      isUnlabelled: true,
      className: styles.choose,
      show: (label) => (
        <Checkbox
          aria-label={t('labels.queue.choose', { name: label.name })}
          checked={chosen.has(label)}
          onChange={() => chosen.toggle(label)}
        />
      ),
    },
    {
      key: 'name',
      label: t('labels.queue.object'),
      isLink: true,
      className: styles.name,
      show: ({ name }) => <span className={styles.cut}>{name}</span>,
    },
    {
      key: 'code',
      label: t('labels.queue.code'),
      className: styles.code,
      show: ({ code }) => <Code code={code} />,
    },
    {
      key: 'reason',
      label: t('labels.queue.reason'),
      className: styles.reason,
      show: ({ reason }) => t(`labels.reason.${reason}`),
    },
    {
      key: 'since',
      label: t('labels.queue.since'),
      className: styles.since,
      show: ({ since }) => instant(since),
    },
  ];
};
