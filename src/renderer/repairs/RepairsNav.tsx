import { useTranslation } from 'react-i18next';
import { SectionNav } from '#renderer/ui/SectionNav.tsx';

const links = [
  { href: '/repairs', word: 'board' },
  { href: '/repairs/tickets', word: 'tickets' },
  { href: '/repairs/sessions', word: 'sessions' },
  { href: '/repairs/paper', word: 'paper' },
  { href: '/repairs/figures', word: 'figures' },
  { href: '/repairs/open-data', word: 'openData' },
] as const;

/** Everything that has to do with the repair café. */
export const RepairsNav = () => {
  const { t } = useTranslation();
  return (
    <SectionNav
      label={t('repairs.nav.label')}
      links={links.map(({ href, word }) => ({ href, word: t(`repairs.nav.${word}`) }))}
    />
  );
};
