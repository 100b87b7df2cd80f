import { Stack, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';

export const Lost = () => {
  const { t } = useTranslation();
  return (
    <Stack align="flex-start">
      <Title order={1}>{t('frame.lost.title')}</Title>
      <LinkButton href="/">{t('frame.lost.back')}</LinkButton>
    </Stack>
  );
};
