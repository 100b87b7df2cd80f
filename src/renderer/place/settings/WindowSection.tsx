import { Radio, Stack, useMantineColorScheme } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { speak } from '#renderer/app/i18n.ts';
import { useLanguage } from '#renderer/app/words.ts';
import { type Language, language } from '#shared/domain/words.ts';
import { SettingsSection } from './SettingsSection.tsx';

const looks = ['auto', 'light', 'dark'] as const;
const isLook = (value: string): value is (typeof looks)[number] =>
  (looks as readonly string[]).includes(value);

/** Light or dark, French or English: choices of this window, at once and without a code. */
export const WindowSection = () => {
  const { t } = useTranslation();
  const spoken = useLanguage();
  // What was picked shows at once; its sentences may take a moment to come.
  const [picked, setPicked] = useState<Language | null>(null);
  useEffect(() => {
    if (picked === spoken) setPicked(null);
  }, [picked, spoken]);
  const pick = (value: string) => {
    const wanted = language.parse(value);
    setPicked(wanted);
    speak(wanted, true);
  };
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <SettingsSection id="window" why={t('place.settings.window.why')}>
      <Stack>
        <Radio.Group
          size="md"
          label={t('place.settings.window.look')}
          value={colorScheme}
          onChange={(value) => isLook(value) && setColorScheme(value)}
        >
          {looks.map((look) => (
            <Radio
              key={look}
              value={look}
              size="md"
              py="xs"
              label={t(`place.settings.window.${look}`)}
            />
          ))}
        </Radio.Group>
        <Radio.Group
          size="md"
          label={t('place.settings.window.language')}
          value={picked ?? spoken}
          onChange={pick}
        >
          <Radio value="fr" size="md" py="xs" label="Français" lang="fr" />
          <Radio value="en" size="md" py="xs" label="English" lang="en" />
        </Radio.Group>
      </Stack>
    </SettingsSection>
  );
};
