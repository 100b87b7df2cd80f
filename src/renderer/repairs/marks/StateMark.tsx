import {
  IconBuildingStore,
  IconClock,
  IconHome,
  IconPackage,
  IconPuzzle,
  IconTools,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { TicketState } from '#shared/domain/repairs/repair-words.ts';
import styles from './Marks.module.css';

const icons = {
  waiting: IconClock,
  'in-repair': IconTools,
  part: IconPuzzle,
  stays: IconPackage,
  home: IconHome,
} as const;

/** Where a ticket without an outcome is, by an icon and a word. */
export const StateMark = ({ state }: { state: Exclude<TicketState, 'done'> }) => {
  const { t } = useTranslation();
  const Icon = icons[state];
  return (
    <span className={styles.mark}>
      <Icon size={18} aria-hidden />
      {t(`repairs.words.state.${state}`)}
    </span>
  );
};

/** The thing is an object of the place. */
export const OwnItemMark = () => {
  const { t } = useTranslation();
  return (
    <span className={styles.mark}>
      <IconBuildingStore size={18} aria-hidden />
      {t('repairs.words.ownItem')}
    </span>
  );
};
