import { ActionIcon, Button, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { IconMoon, IconSun } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { speak } from '../i18n.ts';
import { useLanguage } from '../words.ts';

/** Light or dark, French or English: a choice of this window. */
export const WindowButtons = () => {
  const { t } = useTranslation();
  const language = useLanguage();
  const { setColorScheme } = useMantineColorScheme();
  const isDark = useComputedColorScheme('light') === 'dark';
  const label = t(isDark ? 'frame.theme.light' : 'frame.theme.dark');
  return (
    <>
      <ActionIcon
        aria-label={label}
        title={label}
        onClick={() => setColorScheme(isDark ? 'light' : 'dark')}
      >
        {isDark ? <IconSun size={20} aria-hidden /> : <IconMoon size={20} aria-hidden />}
      </ActionIcon>
      <Button
        variant="subtle"
        color="gray"
        px="xs"
        lang={language === 'fr' ? 'en' : 'fr'}
        title={t('frame.language')}
        onClick={() => speak(language === 'fr' ? 'en' : 'fr', true)}
      >
        {language === 'fr' ? 'EN' : 'FR'}
      </Button>
    </>
  );
};
