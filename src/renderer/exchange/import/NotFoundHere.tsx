import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';

/** An import of long ago is taken back where all acts stand. */
export const NotFoundHere = () => {
  const { t } = useTranslation();
  return (
    <>
      <Text role="alert">{t('exchange.import.past.inJournal')}</Text>
      <LinkButton href="/journal" variant="default">
        {t('exchange.import.past.toJournal')}
      </LinkButton>
    </>
  );
};
