import { Button, PasswordInput, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/app/api.ts';
import { useAct } from '#renderer/app/use-act.ts';
import { Problem } from '#renderer/ui/Problem.tsx';
import type { StaffPerson } from '#shared/contract/staff.ts';

interface OwnCodeFormProps {
  person: StaffPerson;
  onDone?: () => void;
}

/** Asks somebody for their own code, and picks them. */
export const OwnCodeForm = ({ person, onDone }: OwnCodeFormProps) => {
  const { t } = useTranslation();
  const { id, name, role } = person;
  const [code, setCode] = useState('');
  const picking = useAct(
    api.staff.pick.mutationOptions({
      onSuccess: () => onDone?.(),
      onError: () => setCode(''),
    }),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (code !== '') picking.mutate({ id, code });
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        {role === 'manager' && <Text>{t('staff.ownCode.opensRights')}</Text>}
        <Problem error={picking.error} />
        <PasswordInput
          label={t('staff.ownCode.of', { name })}
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
          autoComplete="off"
          maxLength={64}
          autoFocus
          data-autofocus
        />
        <Button type="submit" loading={picking.isPending} disabled={code === ''}>
          {t('staff.ownCode.enter')}
        </Button>
        <Text size="sm" c="dimmed">
          {t('staff.ownCode.forgotten')}
        </Text>
      </Stack>
    </form>
  );
};
