import { Alert, Anchor, Button, Group, Modal, PasswordInput, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api.ts';
import { useSayRefusal } from '../refusal.ts';
import { RecoverCode } from './RecoverCode.tsx';

/** Asks for the manager's code; says whether it opened. */
export const AskCode = ({ onSettled }: { onSettled: (isOpen: boolean) => void }) => {
  const { t } = useTranslation();
  const [isRecovering, setIsRecovering] = useState(false);
  return (
    <Modal opened onClose={() => onSettled(false)} title={t('frame.manager.open')}>
      {isRecovering ? (
        <RecoverCode onDone={() => setIsRecovering(false)} />
      ) : (
        <CodeForm onSettled={onSettled} onForgotten={() => setIsRecovering(true)} />
      )}
    </Modal>
  );
};

interface CodeFormProps {
  onSettled: (isOpen: boolean) => void;
  onForgotten: () => void;
}

const CodeForm = ({ onSettled, onForgotten }: CodeFormProps) => {
  const { t } = useTranslation();
  const sayRefusal = useSayRefusal();
  const [code, setCode] = useState('');
  const open = useMutation(
    api.staff.openManager.mutationOptions({ onSuccess: () => onSettled(true) }),
  );
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
