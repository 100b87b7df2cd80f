import { IconBuildingStore } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import styles from './OwnItemMark.module.css';

/** The thing is an object of the place. */
export const OwnItemMark = () => {
  const { t } = useTranslation();
  return (
    <span className={styles.mark}>
      <IconBuildingStore size={18} aria-hidden />
      {t('repairs.ownItem')}
    </span>
  );
};
