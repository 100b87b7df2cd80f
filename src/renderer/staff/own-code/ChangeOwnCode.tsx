import { PasswordInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '#renderer/app/api.ts';
import { FormDialog } from '#renderer/ui/FormDialog.tsx';
import { shortestCode } from './shortest-code.ts';

/** Whoever stands here chooses another code of their own. */
export const ChangeOwnCode = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation();
  const [former, setFormer] = useState('');
  const [code, setCode] = useState('');
  const save = async () => {
    await client.staff.changeOwnCode({ former, code });
    notifications.show({ message: t('staff.ownCode.changed') });
  };
  return (
    <FormDialog
      title={t('frame.person.changeCode')}
      confirm={t('frame.act.save')}
      act={save}
      onClose={onClose}
      canConfirm={former !== '' && code.length >= shortestCode}
      labels={{}}
    >
      {() => (
        <>
          <PasswordInput
            label={t('staff.ownCode.former')}
            value={former}
            onChange={(event) => setFormer(event.currentTarget.value)}
            autoComplete="off"
            maxLength={64}
            data-autofocus
          />
          <PasswordInput
            label={t('staff.ownCode.new')}
            description={t('staff.recover.atLeast')}
            value={code}
            onChange={(event) => setCode(event.currentTarget.value)}
            autoComplete="new-password"
            maxLength={64}
          />
        </>
      )}
    </FormDialog>
  );
};
