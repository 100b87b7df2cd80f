import { Alert } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Warning } from '#renderer/ui/Warning.tsx';
import type { PlaceSettings } from '#shared/contract/place.ts';
import { HoursField } from '../HoursField.tsx';
import { areHoursInOrder, hoursOf, openHours } from '../start-draft.ts';
import { SectionForm } from './SectionForm.tsx';
import { useSection } from './use-section.ts';

/** When the place lends. Several ranges a day stay as they are; the first one is changed here. */
export const HoursSection = ({ settings }: { settings: PlaceSettings }) => {
  const { t } = useTranslation();
  const kept = { hours: hoursOf(settings.openingHours) };
  const section = useSection('hours', kept, ({ hours }) =>
    hours ? { openingHours: openHours(hours) } : {},
  );
  const { draft, change } = section;
  const areInOrder = areHoursInOrder(draft.hours);
  const careful = { ...section, save: () => areInOrder && section.save() };
  return (
    <SectionForm section={careful} why={t('place.settings.hours.why')} labels={{}}>
      {() => (
        <>
          <HoursField hours={draft.hours} onChange={(hours) => change({ hours })} />
          {openHours(draft.hours).length === 0 && (
            <Warning>{t('place.settings.hours.none')}</Warning>
          )}
          {!areInOrder && <Alert color="red" role="alert" title={t('place.start.badHours')} />}
        </>
      )}
    </SectionForm>
  );
};
