import { IconArchive, IconArrowUpRight, IconCircleCheck, IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Availability as Word } from '#shared/domain/words.ts';
import styles from './Availability.module.css';

const icons = {
  shelf: IconCircleCheck,
  out: IconArrowUpRight,
  blocked: IconLock,
  retired: IconArchive,
};

/** Whether an object can be had: a word, a sign and a colour, never the colour alone. */
export const Availability = ({ availability }: { availability: Word }) => {
  const { t } = useTranslation();
  const Icon = icons[availability];
  return (
    <span className={styles.availability} data-availability={availability}>
      <Icon size={16} aria-hidden />
      {t(`words.availability.${availability}`)}
    </span>
  );
};
