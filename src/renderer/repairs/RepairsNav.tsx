import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import styles from './RepairsNav.module.css';

const links = [
  { href: '/repairs', word: 'board' },
  { href: '/repairs/tickets', word: 'tickets' },
  { href: '/repairs/sessions', word: 'sessions' },
  { href: '/repairs/paper', word: 'paper' },
  { href: '/repairs/figures', word: 'figures' },
  { href: '/repairs/open-data', word: 'openData' },
] as const;

/** Everything that has to do with the repair café, one link each. */
export const RepairsNav = () => {
  const { t } = useTranslation();
  const [path] = useLocation();
  return (
    <nav aria-label={t('repairs.nav.label')}>
      <ul className={styles.links}>
        {links.map(({ href, word }) => (
          <li key={href}>
            <Link
              href={href}
              className={styles.link ?? ''}
              aria-current={path === href ? 'page' : undefined}
            >
              {t(`repairs.nav.${word}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};
