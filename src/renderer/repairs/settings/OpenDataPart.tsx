import { SimpleGrid, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Part } from './Part.tsx';
import { isRight, type SettingsForm } from './use-repair-settings.ts';

type Field = 'dataProvider' | 'groupIdentifier' | 'idPrefix' | 'country';

interface OpenDataPartProps {
  form: SettingsForm;
  problemAt: (field: Field) => string | undefined;
}

/** What goes out with every published row. */
export const OpenDataPart = ({ form: { draft, change }, problemAt }: OpenDataPartProps) => {
  const { t } = useTranslation();
  const wrong = (field: 'idPrefix' | 'country') =>
    isRight(field, draft[field]) ? undefined : t(`repairFigures.settings.ords.${field}Wrong`);
  return (
    <Part id="ords">
      {(['dataProvider', 'groupIdentifier'] as const).map((field) => (
        <TextInput
          key={field}
          label={t(`repairFigures.settings.ords.${field}`)}
          description={t(`repairFigures.settings.ords.${field}Why`)}
          value={draft[field]}
          onChange={(event) => change({ [field]: event.currentTarget.value })}
          error={problemAt(field)}
          maxLength={200}
          required
        />
      ))}
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput
          label={t('repairFigures.settings.ords.idPrefix')}
          description={t('repairFigures.settings.ords.idPrefixWhy', {
            example: `${draft.idPrefix || 'etabli'}_123`,
          })}
          value={draft.idPrefix}
          onChange={(event) => change({ idPrefix: event.currentTarget.value.toLowerCase() })}
          error={problemAt('idPrefix') ?? wrong('idPrefix')}
          maxLength={40}
          required
        />
        <TextInput
          label={t('repairFigures.settings.ords.country')}
          description={t('repairFigures.settings.ords.countryWhy')}
          value={draft.country}
          onChange={(event) => change({ country: event.currentTarget.value.toUpperCase() })}
          error={problemAt('country') ?? wrong('country')}
          maxLength={3}
          required
        />
      </SimpleGrid>
    </Part>
  );
};
