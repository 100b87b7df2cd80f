import { useTranslation } from 'react-i18next';
import type { KnownDesign } from '#shared/contract/labels.ts';

/** What a design is called: those of the house by what they are for. */
export const useDesignName = (): ((design: KnownDesign) => string) => {
  const { t } = useTranslation();
  return ({ isOwn, name, subject }) => (isOwn ? name : t(`labelSettings.designs.house.${subject}`));
};
