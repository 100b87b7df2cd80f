import { useTranslation } from 'react-i18next';

/** The parts of the settings, in their order on the page: each is the address of its section. */
export const parts = [
  'place',
  'hours',
  'closures',
  'loans',
  'strengths',
  'memberships',
  'rules',
  'categories',
  'team',
  'code',
  'lock',
  'backups',
  'privacy',
  'sheets',
  'labels',
  'repairs',
  'window',
  'practice',
] as const;
/** `keeping` stands on a screen of its own. */
export type Part = (typeof parts)[number] | 'keeping';

/** What each part is called. */
export const usePartTitle = (): ((part: Part) => string) => {
  const { t } = useTranslation();
  return (part) => {
    if (part === 'team') return t('staff.team.title');
    if (part === 'code') return t('staff.code.title');
    if (part === 'backups') return t('backups.title');
    if (part === 'privacy') return t('privacy.title');
    if (part === 'sheets') return t('sheets.title');
    if (part === 'keeping') return t('privacy.keeping.title');
    return t(`place.settings.${part}.title`);
  };
};
