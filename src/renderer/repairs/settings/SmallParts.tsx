import { Radio, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { NumberField } from '#renderer/ui/NumberField.tsx';
import { electricalCheck } from '#shared/domain/repairs/repair-words.ts';
import { Part } from './Part.tsx';
import type { SettingsForm } from './use-repair-settings.ts';

/** Whether a powered thing must pass a check before it is given back. */
export const CheckPart = ({ form: { draft, change } }: { form: SettingsForm }) => {
  const { t } = useTranslation();
  return (
    <Part id="check">
      <Radio.Group
        size="md"
        label={t('repairFigures.settings.check.label')}
        value={draft.electricalCheck}
        onChange={(value) => change({ electricalCheck: electricalCheck.parse(value) })}
      >
        <Stack gap={0}>
          {electricalCheck.options.map((value) => (
            <Radio
              key={value}
              value={value}
              size="md"
              py="xs"
              label={t(`repairFigures.settings.check.${value}`)}
            />
          ))}
        </Stack>
      </Radio.Group>
    </Part>
  );
};

interface PrivacyPartProps {
  form: SettingsForm;
  problem: string | undefined;
}

/** When visitors are forgotten. */
export const PrivacyPart = ({ form: { draft, change }, problem }: PrivacyPartProps) => {
  const { t } = useTranslation();
  return (
    <Part id="privacy">
      <NumberField
        label={t('repairFigures.settings.privacy.days')}
        value={draft.forgetVisitorsAfterDays}
        onChange={(days) => change({ forgetVisitorsAfterDays: days })}
        min={30}
        max={3_650}
        error={problem}
        required
      />
    </Part>
  );
};
