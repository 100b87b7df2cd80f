import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import styles from './LabelsNav.module.css';

const links = [
  { href: '/labels', word: 'queue' },
  { href: '/labels/runs', word: 'runs' },
  { href: '/labels/designs', word: 'designs' },
  { href: '/labels/formats', word: 'formats' },
  { href: '/labels/printers', word: 'printers' },
  { href: '/settings/scanner', word: 'scanner' },
] as const;

/** Everything that has to do with labels, one link each. */
export const LabelsNav = () => {
  const { t } = useTranslation();
  const [path] = useLocation();
  return (
    <nav aria-label={t('labels.nav.label')}>
      <ul className={styles.links}>
        {links.map(({ href, word }) => (
          <li key={href}>
            <Link
              href={href}
              className={styles.link ?? ''}
              aria-current={path === href ? 'page' : undefined}
            >
              {t(`labels.nav.${word}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};
