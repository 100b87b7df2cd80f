import {
  IconBarcode,
  IconHeartHandshake,
  IconHistory,
  IconSettings,
  IconStack2,
  IconTag,
  IconTool,
  IconUsers,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import styles from './Frame.module.css';

const links = [
  { href: '/', word: 'counter', Icon: IconBarcode },
  { href: '/items', word: 'items', Icon: IconTool },
  { href: '/members', word: 'members', Icon: IconUsers },
  { href: '/shelves', word: 'shelves', Icon: IconStack2 },
  { href: '/labels', word: 'labels', Icon: IconTag },
  { href: '/repairs', word: 'repairs', Icon: IconHeartHandshake },
  { href: '/journal', word: 'journal', Icon: IconHistory },
  { href: '/settings', word: 'settings', Icon: IconSettings },
] as const;

const isHere = (href: string, path: string) =>
  href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`);

export const Navigation = () => {
  const { t } = useTranslation();
  const [path] = useLocation();
  return (
    <nav aria-label={t('frame.nav.label')} className={styles.nav}>
      <ul className={styles.links}>
        {links.map(({ href, word, Icon }) => (
          <li key={href}>
            <Link
              href={href}
              className={styles.link}
              aria-current={isHere(href, path) ? 'page' : undefined}
            >
              <Icon size={20} aria-hidden />
              {t(`frame.nav.${word}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};
