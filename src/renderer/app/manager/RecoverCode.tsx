import { Alert, Button, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '#renderer/app/use-act.ts';
import { api } from '../api.ts';
import { useSayRefusal } from '../refusal.ts';

interface RecoverCodeProps {
  /** Shows the next recovery code, which nobody sees twice: see `NewRecoveryCode`. */
  onRecovered: (recoveryCode: string) => void;
}

/** A new manager's code, with the recovery code that was printed at first start. */
export const RecoverCode = ({ onRecovered }: RecoverCodeProps) => {
  const { t } = useTranslation();
  const sayRefusal = useSayRefusal();
  const [recoveryCode, setRecoveryCode] = useState('');
  const [code, setCode] = useState('');
  const recover = useAct(
    api.staff.recover.mutationOptions({
      onSuccess: ({ recoveryCode: next }) => onRecovered(next),
    }),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    recover.mutate({ recoveryCode, code });
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <Text>{t('staff.recover.why')}</Text>
        {recover.error && <Alert color="red" role="alert" title={sayRefusal(recover.error)} />}
        <TextInput
          label={t('staff.recover.recoveryCode')}
          value={recoveryCode}
          onChange={(event) => setRecoveryCode(event.currentTarget.value)}
          data-autofocus
        />
        <PasswordInput
          label={t('staff.recover.newCode')}
          description={t('staff.recover.atLeast')}
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
        <Button
          type="submit"
          loading={recover.isPending}
          disabled={code.length < 4 || recoveryCode === ''}
        >
          {t('staff.recover.save')}
        </Button>
      </Stack>
    </form>
  );
};
