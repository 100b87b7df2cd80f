import {
  IconCircleCheck,
  IconHelpCircle,
  IconShieldX,
  IconTool,
  IconTrash,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Outcome } from '#shared/domain/repairs/repair-words.ts';
import styles from './Marks.module.css';

const icons = {
  fixed: IconCircleCheck,
  repairable: IconTool,
  'end-of-life': IconTrash,
  unknown: IconHelpCircle,
} as const;

/** An outcome, by an icon, a word and a colour. */
export const OutcomeMark = ({ outcome }: { outcome: Outcome }) => {
  const { t } = useTranslation();
  const Icon = icons[outcome];
  return (
    <span className={styles.mark} data-outcome={outcome}>
      <Icon size={18} aria-hidden />
      {t(`repairs.words.outcome.${outcome}`)}
    </span>
  );
};

/** "Must not be used any more": an unsafe verdict stands. */
export const UnsafeMark = () => {
  const { t } = useTranslation();
  return (
    <span className={styles.unsafe}>
      <IconShieldX size={18} aria-hidden />
      {t('repairs.words.unsafe')}
    </span>
  );
};
