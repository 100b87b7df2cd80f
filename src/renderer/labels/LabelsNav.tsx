import { useTranslation } from 'react-i18next';
import { SectionNav } from '#renderer/ui/SectionNav.tsx';

const links = [
  { href: '/labels', word: 'queue' },
  { href: '/labels/runs', word: 'runs' },
  { href: '/labels/designs', word: 'designs' },
  { href: '/labels/formats', word: 'formats' },
  { href: '/labels/printers', word: 'printers' },
  { href: '/settings/scanner', word: 'scanner' },
] as const;

/** Everything that has to do with labels. */
export const LabelsNav = () => {
  const { t } = useTranslation();
  return (
    <SectionNav
      label={t('labels.nav.label')}
      links={links.map(({ href, word }) => ({ href, word: t(`labels.nav.${word}`) }))}
    />
  );
};
