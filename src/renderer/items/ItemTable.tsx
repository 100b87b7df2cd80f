import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { usePlace } from '#renderer/app/place-status.ts';
import { useFormat } from '#renderer/app/words.ts';
import { Code } from '#renderer/ui/Code.tsx';
import type { LongList } from '#renderer/ui/use-long-list.ts';
import { VirtualTable } from '#renderer/ui/VirtualTable.tsx';
import type { Column, Sorting } from '#renderer/ui/virtual-table.ts';
import type { ItemSort } from '#shared/contract/items.ts';
import type { ItemBrief } from '#shared/contract/views.ts';
import { Availability } from './Availability.tsx';
import styles from './ItemTable.module.css';
import { SettledPicture } from './SettledPicture.tsx';

interface ItemTableProps {
  label: string;
  list: LongList<ItemBrief>;
  sorting?: Sorting<ItemSort>;
  onSort?: (by: ItemSort) => void;
  startAt?: number | undefined;
  onOpen?: (index: number) => void;
}

const heights = { wide: 4, narrow: 7.5 };

/** Objects in lines, or in cards on a small screen, however many there are. */
export const ItemTable = (props: ItemTableProps) => (
  <VirtualTable
    {...props}
    columns={useColumns()}
    hrefOf={({ id }) => `/items/${id}`}
    rowClass={styles.row}
    heights={heights}
  />
);

const useColumns = (): Column<ItemBrief, ItemSort>[] => {
  const { t } = useTranslation();
  const name = (word: 'photo' | 'name' | ItemColumn) => t(`items.list.${word}`);
  type ItemColumn = 'code' | 'category' | 'shelf' | 'availability';
  return [
    {
      key: 'photo',
      label: name('photo'),
      isUnlabelled: true,
      className: styles.picture,
      show: ({ photoId }) => <SettledPicture photoId={photoId} size={64} />,
    },
    {
      key: 'name',
      label: name('name'),
      sort: 'name',
      isLink: true,
      className: styles.title,
      show: (item) => <Name {...item} />,
    },
    {
      key: 'code',
      label: name('code'),
      sort: 'code',
      className: styles.code,
      show: ({ code }) => <Code code={code} />,
    },
    {
      key: 'category',
      label: name('category'),
      sort: 'category',
      className: styles.category,
      show: ({ categoryName }) => <span className={styles.cut}>{categoryName}</span>,
    },
    {
      key: 'shelf',
      label: name('shelf'),
      sort: 'shelf',
      className: styles.where,
      show: ({ shelfName }) => <span className={styles.cut}>{shelfName}</span>,
    },
    {
      key: 'availability',
      label: name('availability'),
      sort: 'availability',
      className: styles.availability,
      show: (item) => <WhereItStands {...item} />,
    },
  ];
};

const Name = ({ name, brand, model }: ItemBrief) => (
  <>
    <span className={styles.name}>{name}</span>
    <span className={styles.about}>{[brand, model].filter(Boolean).join(' ')}</span>
  </>
);

const WhereItStands = ({ availability, dueOn }: ItemBrief) => (
  <>
    <Availability availability={availability} />
    {dueOn !== null && <DueDay dueOn={dueOn} />}
  </>
);

/** Until when an object is out; a late one says so in words. */
const DueDay = ({ dueOn }: { dueOn: NonNullable<ItemBrief['dueOn']> }) => {
  const { t } = useTranslation();
  const { today } = usePlace();
  const said = { dueOn: useFormat().day(dueOn) };
  if (dueOn >= today) return <span className={styles.due}>{t('items.list.due', said)}</span>;
  return (
    <span className={styles.due} data-late>
      <IconAlertTriangle size={16} aria-hidden />
      {t('items.list.late', said)}
    </span>
  );
};
