import { Text, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PlaceSettings } from '#shared/contract/place.ts';
import { SectionForm } from './SectionForm.tsx';
import { useSection } from './use-section.ts';

/** The rules that members accept, and the version that each slip bears. */
export const RulesSection = ({ settings }: { settings: PlaceSettings }) => {
  const { t } = useTranslation();
  const { rulesText, rulesVersion } = settings;
  const section = useSection('rules', { rulesText, rulesVersion }, (changes) => changes);
  const { draft, change } = section;
  const isForgotten = draft.rulesText !== rulesText && draft.rulesVersion === rulesVersion;
  const labels = {
    rulesVersion: t('place.settings.rules.version'),
    rulesText: t('place.settings.rules.text'),
  };
  return (
    <SectionForm section={section} why={t('place.settings.rules.why')} labels={labels}>
      {(problemAt) => (
        <>
          <TextInput
            label={labels.rulesVersion}
            value={draft.rulesVersion}
            onChange={(event) => change({ rulesVersion: event.currentTarget.value })}
            error={problemAt('rulesVersion')}
            maxLength={40}
            maw="14rem"
          />
          {isForgotten && (
            <Text role="status">
              {t('place.settings.rules.sameVersion', { version: rulesVersion })}
            </Text>
          )}
          <Textarea
            label={labels.rulesText}
            value={draft.rulesText}
            onChange={(event) => change({ rulesText: event.currentTarget.value })}
            error={problemAt('rulesText')}
            minRows={6}
            maxRows={24}
            maxLength={20_000}
          />
        </>
      )}
    </SectionForm>
  );
};
