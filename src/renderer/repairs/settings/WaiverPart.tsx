import { Text, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { KnownRepairSettings } from '#shared/contract/repairs.ts';
import { Part } from './Part.tsx';
import type { SettingsForm } from './use-repair-settings.ts';

interface WaiverPartProps {
  form: SettingsForm;
  kept: KnownRepairSettings;
  problem: string | undefined;
}

/** The text that visitors accept; another text is another version. */
export const WaiverPart = ({ form: { draft, change }, kept, problem }: WaiverPartProps) => {
  const { t } = useTranslation();
  const isNew = draft.waiverText.trim() !== kept.waiverText;
  return (
    <Part id="waiver">
      <Textarea
        label={t('repairFigures.settings.waiver.text')}
        value={draft.waiverText}
        onChange={(event) => change({ waiverText: event.currentTarget.value })}
        error={problem}
        minRows={6}
        maxRows={24}
        maxLength={20_000}
        required
      />
      <Text role="status">
        {t('repairFigures.settings.waiver.version', { version: kept.waiverVersion })}.{' '}
        {isNew && t('repairFigures.settings.waiver.next', { version: kept.waiverVersion + 1 })}
      </Text>
    </Part>
  );
};
