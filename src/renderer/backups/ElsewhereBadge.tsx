import { IconAlertTriangle, IconDeviceUsb } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useLanguage } from '#renderer/app/words.ts';
import styles from './ElsewhereBadge.module.css';
import { sayDaysAgo } from './say-when.ts';

interface ElsewhereBadgeProps {
  daysAgo: number | null;
  problem: string | null;
}

/** From this age on it asks to be seen to; before, it only says. */
const oldAfterDays = 7;

/** In the frame, for everybody: how old the last copy outside of this computer is. */
export const ElsewhereBadge = ({ daysAgo, problem }: ElsewhereBadgeProps) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const isOld = daysAgo === null || daysAgo > oldAfterDays || problem !== null;
  const Sign = isOld ? IconAlertTriangle : IconDeviceUsb;
  return (
    <Link
      href="/settings/backups"
      className={styles.badge ?? ''}
      data-old={isOld || undefined}
      {...(isOld && { title: t('backups.badge.todo') })}
    >
      <Sign size={16} aria-hidden />
      {daysAgo === null
        ? t('backups.badge.never')
        : t('backups.badge.age', { ago: sayDaysAgo(daysAgo, language) })}
    </Link>
  );
};
