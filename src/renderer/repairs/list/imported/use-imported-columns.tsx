import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/app/words.ts';
import type { Column } from '#renderer/ui/virtual-table.ts';
import type { ImportedRepair } from '#shared/contract/exchange.ts';
import { StateBadge } from '../StateBadge.tsx';
import styles from './ImportedRow.module.css';
import { TakeUp } from './TakeUp.tsx';

/** What a line says of an imported repair, in the words of its file. */
export const useImportedColumns = (): Column<ImportedRepair, never>[] => {
  const { t } = useTranslation();
  const format = useFormat();
  const name = (word: 'thing' | 'problem' | 'outcome' | 'on' | 'from' | 'ticket') =>
    t(`repairTicket.imported.${word}`);
  return [
    {
      key: 'thing',
      label: name('thing'),
      className: styles.thing,
      show: ({ row }) => (
        <>
          <strong className={styles.cut}>
            {row.partner_product_category || row.product_category}
          </strong>
          <span className={styles.about}>{row.brand}</span>
        </>
      ),
    },
    {
      key: 'problem',
      label: name('problem'),
      className: styles.problem,
      show: ({ row }) => <span className={styles.cut}>{row.problem}</span>,
    },
    {
      key: 'outcome',
      label: name('outcome'),
      className: styles.outcome,
      show: ({ outcome }) => <StateBadge state="done" outcome={outcome} isUnsafe={false} />,
    },
    {
      key: 'on',
      label: name('on'),
      className: styles.on,
      show: ({ on, row }) => (on ? format.day(on, 'dated') : row.event_date),
    },
    {
      key: 'from',
      label: name('from'),
      className: styles.from,
      show: ({ row }) => (
        <>
          <span className={styles.cut}>{row.data_provider}</span>
          <span className={styles.about}>{row.id}</span>
        </>
      ),
    },
    {
      key: 'ticket',
      label: name('ticket'),
      className: styles.ticket,
      show: (repair) => <TakeUp repair={repair} />,
    },
  ];
};
