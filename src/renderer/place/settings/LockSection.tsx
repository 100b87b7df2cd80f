import { useTranslation } from 'react-i18next';
import { NumberField } from '#renderer/ui/NumberField.tsx';
import type { PlaceSettings } from '#shared/contract/place.ts';
import { SectionForm } from './SectionForm.tsx';
import { typedNumbers } from './typed-numbers.ts';
import { useSection } from './use-section.ts';

const mostMinutes = 240;

/** After which rest a post is locked. */
export const LockSection = ({ settings }: { settings: PlaceSettings }) => {
  const { t } = useTranslation();
  const kept: Record<'lockAfterMinutes', number | null> = {
    lockAfterMinutes: settings.lockAfterMinutes,
  };
  const section = useSection('lock', kept, typedNumbers);
  const labels = { lockAfterMinutes: t('place.settings.lock.minutes') };
  return (
    <SectionForm section={section} why={t('place.settings.lock.why')} labels={labels}>
      {(problemAt) => (
        <NumberField
          label={labels.lockAfterMinutes}
          description={t('place.settings.lock.minutesWhy')}
          value={section.draft.lockAfterMinutes}
          onChange={(minutes) => section.change({ lockAfterMinutes: minutes })}
          min={0}
          max={mostMinutes}
          error={problemAt('lockAfterMinutes')}
          required
        />
      )}
    </SectionForm>
  );
};
