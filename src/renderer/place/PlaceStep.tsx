import { Button, Stack, TextInput, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { StepProps } from './start-draft.ts';

export const PlaceStep = ({ draft, onChange, onNext }: StepProps) => {
  const { t } = useTranslation();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onNext();
      }}
    >
      <Stack>
        <Title order={2}>{t('place.start.placeTitle')}</Title>
        <TextInput
          label={t('place.start.name')}
          placeholder={t('place.start.namePlaceholder')}
          value={draft.name}
          autoFocus
          onChange={(event) => onChange({ name: event.currentTarget.value })}
          required
          maxLength={200}
        />
        <TextInput
          label={t('place.start.address')}
          description={t('frame.optional')}
          value={draft.address}
          onChange={(event) => onChange({ address: event.currentTarget.value })}
          maxLength={500}
        />
        <TextInput
          label={t('place.start.contact')}
          description={t('frame.optional')}
          value={draft.contact}
          onChange={(event) => onChange({ contact: event.currentTarget.value })}
          maxLength={500}
        />
        <Button type="submit" disabled={draft.name.trim() === ''}>
          {t('frame.act.next')}
        </Button>
      </Stack>
    </form>
  );
};
