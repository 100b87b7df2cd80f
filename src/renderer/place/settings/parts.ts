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
  'labels',
  'repairs',
  'window',
  'practice',
] as const;
export type Part = (typeof parts)[number];

/** What each part is called. */
export const usePartTitle = (): ((part: Part) => string) => {
  const { t } = useTranslation();
  return (part) => {
    if (part === 'team') return t('staff.team.title');
    if (part === 'code') return t('staff.code.title');
    return t(`place.settings.${part}.title`);
  };
};
