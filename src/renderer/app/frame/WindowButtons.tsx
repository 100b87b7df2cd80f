import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { speak } from '../i18n.ts';
import { useLanguage } from '../words.ts';
import { LightOrDark } from './LightOrDark.tsx';

/** Light or dark, French or English: a choice of this window. */
export const WindowButtons = () => {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <>
      <LightOrDark />
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
