import { NativeSelect, Select, SimpleGrid, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PlaceSettings } from '#shared/contract/place.ts';
import { language } from '#shared/domain/words.ts';
import { SectionForm } from './SectionForm.tsx';
import { useSection } from './use-section.ts';

/** Who the place is, and the language and clock it lives by. */
export const PlaceSection = ({ settings }: { settings: PlaceSettings }) => {
  const { t } = useTranslation();
  const { name, address, contact, language: kept, timeZone } = settings;
  const place = { name, address, contact, language: kept, timeZone };
  const section = useSection('place', place, (changes) => changes);
  const labels = {
    name: t('place.start.name'),
    address: t('place.start.address'),
    contact: t('place.start.contact'),
  };
  const { draft, change } = section;
  return (
    <SectionForm section={section} labels={labels}>
      {(problemAt) => (
        <>
          {(['name', 'address', 'contact'] as const).map((field) => (
            <TextInput
              key={field}
              label={labels[field]}
              value={draft[field]}
              onChange={(event) => change({ [field]: event.currentTarget.value })}
              error={problemAt(field)}
              required={field === 'name'}
              maxLength={field === 'name' ? 200 : 500}
            />
          ))}
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <NativeSelect
              label={t('place.settings.place.language')}
              value={draft.language}
              onChange={(event) => change({ language: language.parse(event.currentTarget.value) })}
              data={languages}
            />
            <TimeZoneField value={draft.timeZone} onChange={(zone) => change({ timeZone: zone })} />
          </SimpleGrid>
        </>
      )}
    </SectionForm>
  );
};

/** Each in its own words. */
const languages = [
  { value: 'fr', label: 'Français' },
  { value: 'en', label: 'English' },
];

interface TimeZoneFieldProps {
  value: string;
  onChange: (zone: string) => void;
}

const TimeZoneField = ({ value, onChange }: TimeZoneFieldProps) => {
  const { t } = useTranslation();
  return (
    <Select
      label={t('place.settings.place.timeZone')}
      value={value}
      onChange={(zone) => zone !== null && onChange(zone)}
      data={[...new Set([value, ...Intl.supportedValuesOf('timeZone')])]}
      nothingFoundMessage={t('place.settings.place.timeZoneNone')}
      searchable
      allowDeselect={false}
      limit={60}
    />
  );
};
