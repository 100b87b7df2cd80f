import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '#renderer/app/api.ts';
import { useManager } from '#renderer/app/manager/ManagerGate.tsx';
import { DayInput } from '#renderer/ui/DayInput.tsx';
import { FormDialog } from '#renderer/ui/FormDialog.tsx';
import { day } from '#shared/domain/day.ts';
import type { MemberId } from '#shared/domain/ids.ts';

interface SuspendProps {
  memberId: MemberId;
  onClose: () => void;
}

/** A member may not borrow, with a reason and, often, an end. */
export const Suspend = ({ memberId, onClose }: SuspendProps) => {
  const { t } = useTranslation();
  const { withRights } = useManager();
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState('');
  const untilOn = until === '' ? null : day.parse(until);
  return (
    <FormDialog
      title={t('members.suspension.add')}
      confirm={t('members.suspension.add')}
      act={() => withRights(() => client.members.suspend({ id: memberId, reason, untilOn }))}
      onClose={onClose}
      canConfirm={reason.trim() !== ''}
      labels={{ untilOn: t('members.suspension.until') }}
    >
      {(problemAt) => (
        <>
          <TextInput
            label={t('members.suspension.reason')}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            maxLength={200}
            required
            data-autofocus
          />
          <DayInput
            label={t('members.suspension.until')}
            description={t('members.suspension.untilWhy')}
            value={until}
            onChange={setUntil}
            error={problemAt('untilOn')}
          />
        </>
      )}
    </FormDialog>
  );
};
