import { Alert, Button, PasswordInput, Stack, TextInput, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { client } from '#renderer/app/api.ts';
import { useSayRefusal } from '#renderer/app/refusal.ts';
import { useAct } from '#renderer/app/use-act.ts';
import { useLanguage } from '#renderer/app/words.ts';
import { openHours, type StepProps } from './start-draft.ts';

export const CodeStep = ({ draft, onChange, onDone }: StepProps) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const sayRefusal = useSayRefusal();
  // Not invalidating the queries: the place's status would take this screen away before its recovery code is read.
  const begin = useAct({
    mutationFn: () =>
      client.place.setUp({ ...draft, language, openingHours: openHours(draft.hours) }),
    onSuccess: ({ recoveryCode }) => onDone(recoveryCode),
    onSettled: () => undefined,
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        begin.mutate();
      }}
    >
      <Stack>
        <Title order={2}>{t('place.start.codeTitle')}</Title>
        <TextInput
          label={t('place.start.managerName')}
          value={draft.managerName}
          autoFocus
          onChange={(event) => onChange({ managerName: event.currentTarget.value })}
          required
          maxLength={200}
        />
        <PasswordInput
          label={t('place.start.code')}
          description={t('place.start.codeWhy')}
          value={draft.managerCode}
          onChange={(event) => onChange({ managerCode: event.currentTarget.value })}
          autoComplete="new-password"
          required
          maxLength={64}
        />
        {begin.error && <Alert color="red" role="alert" title={sayRefusal(begin.error)} />}
        <Button
          type="submit"
          loading={begin.isPending}
          disabled={draft.managerCode.length < 4 || draft.managerName.trim() === ''}
        >
          {t('place.start.begin')}
        </Button>
      </Stack>
    </form>
  );
};
