import { IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useDrafts } from './drafts.ts';
import { parts, usePartTitle } from './parts.ts';
import styles from './Settings.module.css';

/** The parts of the settings; the pencil is on those that hold something not saved. */
export const SettingsLinks = () => {
  const { t } = useTranslation();
  const titleOf = usePartTitle();
  const drafts: Readonly<Record<string, unknown>> = useDrafts();
  return (
    <nav aria-label={t('place.settings.sections')} className={styles.nav}>
      <ul className={styles.links}>
        {parts.map((part) => (
          <li key={part}>
            <a href={`#${part}`} className={styles.link}>
              {titleOf(part)}
              {drafts[part] !== undefined && (
                <IconPencil size={18} role="img" aria-label={t('place.settings.unsaved')} />
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};
