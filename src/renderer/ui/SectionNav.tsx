import { Link, useLocation } from 'wouter';
import styles from './SectionNav.module.css';

interface SectionNavProps {
  /** What a screen reader calls it. */
  label: string;
  links: readonly { href: string; word: string }[];
}

/** The screens of one part of the house, one link each. */
export const SectionNav = ({ label, links }: SectionNavProps) => {
  const [path] = useLocation();
  return (
    <nav aria-label={label}>
      <ul className={styles.links}>
        {links.map(({ href, word }) => (
          <li key={href}>
            <Link
              href={href}
              className={styles.link ?? ''}
              aria-current={path === href ? 'page' : undefined}
            >
              {word}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};
