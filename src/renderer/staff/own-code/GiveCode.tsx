import { Button, PasswordInput, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '#renderer/app/api.ts';
import { useManager } from '#renderer/app/manager/ManagerGate.tsx';
import { useAct } from '#renderer/app/use-act.ts';
import { FormDialog } from '#renderer/ui/FormDialog.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import type { StaffPerson } from '#shared/contract/staff.ts';
import { shortestCode } from './shortest-code.ts';

interface GiveCodeProps {
  person: StaffPerson;
  onClose: () => void;
}

/** A manager gives somebody a code of their own, another one when it is lost, or takes it away. */
export const GiveCode = ({ person: { id, name, role, hasCode }, onClose }: GiveCodeProps) => {
  const { t } = useTranslation();
  const { withRights } = useManager();
  const [code, setCode] = useState('');
  const keep = (chosen: string | null) =>
    withRights(() => client.staff.setCode({ id, code: chosen }));
  const taking = useAct({ mutationFn: () => keep(null), onSuccess: onClose });
  return (
    <FormDialog
      title={t('staff.ownCode.of', { name })}
      confirm={t('staff.ownCode.give')}
      act={() => keep(code)}
      onClose={onClose}
      canConfirm={code.length >= shortestCode}
      labels={{}}
    >
      {() => (
        <>
          <Text>{t(`staff.ownCode.${role === 'manager' ? 'whyManager' : 'why'}`)}</Text>
          <PasswordInput
            label={t('staff.ownCode.new')}
            description={t('staff.recover.atLeast')}
            value={code}
            onChange={(event) => setCode(event.currentTarget.value)}
            autoComplete="new-password"
            maxLength={64}
            data-autofocus
          />
          {hasCode && (
            <Button variant="default" onClick={() => taking.mutate()} loading={taking.isPending}>
              {t('staff.ownCode.take')}
            </Button>
          )}
          <Problem error={taking.error} />
        </>
      )}
    </FormDialog>
  );
};
