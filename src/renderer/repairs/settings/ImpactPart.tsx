import { Radio, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { impactMethod } from '#shared/domain/repairs/repair-words.ts';
import { Part } from './Part.tsx';
import type { SettingsForm } from './use-repair-settings.ts';

/** By which method impact is counted, each in plain words. */
export const ImpactPart = ({ form: { draft, change } }: { form: SettingsForm }) => {
  const { t } = useTranslation();
  return (
    <Part id="impact">
      <Radio.Group
        size="md"
        label={t('repairFigures.settings.impact.label')}
        value={draft.impactMethod}
        onChange={(value) => change({ impactMethod: impactMethod.parse(value) })}
      >
        <Stack gap={0}>
          {impactMethod.options.map((value) => (
            <Radio
              key={value}
              value={value}
              size="md"
              py="xs"
              label={t(`repairFigures.settings.impact.${value}`)}
              description={t(`repairFigures.settings.impact.${value}Why`)}
            />
          ))}
        </Stack>
      </Radio.Group>
    </Part>
  );
};
