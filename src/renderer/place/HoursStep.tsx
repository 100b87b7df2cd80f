import { Alert, Button, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Warning } from '#renderer/ui/Warning.tsx';
import { HoursField } from './HoursField.tsx';
import { StepTitle } from './StepTitle.tsx';
import { areHoursInOrder, openHours, type StepProps } from './start-draft.ts';

export const HoursStep = ({ draft, onChange, onNext }: StepProps) => {
  const { t } = useTranslation();
  const areInOrder = areHoursInOrder(draft.hours);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onNext();
      }}
    >
      <Stack>
        <StepTitle>{t('place.start.hoursTitle')}</StepTitle>
        <Text>{t('place.start.hoursWhy')}</Text>
        <HoursField hours={draft.hours} onChange={(hours) => onChange({ hours })} />
        {openHours(draft.hours).length === 0 && <Warning>{t('place.start.noDay')}</Warning>}
        {!areInOrder && <Alert color="red" role="alert" title={t('place.start.badHours')} />}
        <Button type="submit" disabled={!areInOrder}>
          {t('frame.act.next')}
        </Button>
      </Stack>
    </form>
  );
};
