import { Alert, Anchor, Button, Group, PasswordInput, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '#renderer/app/use-act.ts';
import { api } from '../api.ts';
import { useSayRefusal } from '../refusal.ts';

interface ManagerCodeFormProps {
  onOpened?: () => void;
  onForgotten: () => void;
}

/** The manager's code of the place opens the rights of this window. */
export const ManagerCodeForm = ({ onOpened, onForgotten }: ManagerCodeFormProps) => {
  const { t } = useTranslation();
  const sayRefusal = useSayRefusal();
  const [code, setCode] = useState('');
  const open = useAct(api.staff.openManager.mutationOptions({ onSuccess: () => onOpened?.() }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    open.mutate({ code });
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <Text>{t('frame.manager.why')}</Text>
        {open.error && <Alert color="red" role="alert" title={sayRefusal(open.error)} />}
        <PasswordInput
          label={t('frame.manager.ask')}
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
          autoComplete="off"
          autoFocus
          data-autofocus
        />
        <Group justify="space-between">
          <Anchor component="button" type="button" onClick={onForgotten}>
            {t('frame.manager.forgotten')}
          </Anchor>
          <Button type="submit" loading={open.isPending} disabled={code === ''}>
            {t('frame.manager.enter')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};
