import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client, forgetUnseen } from '#renderer/app/api.ts';
import { useManager } from '#renderer/app/manager/ManagerGate.tsx';
import { FormDialog } from '#renderer/ui/FormDialog.tsx';
import type { MemberId } from '#shared/domain/ids.ts';
import { type BeforeErasure, ErasureWords } from './ErasureWords.tsx';

interface EraseDialogProps {
  id: MemberId;
  name: string;
  before: BeforeErasure;
  onErased: (tag: string) => void;
  onClose: () => void;
}

/** Takes somebody out for good: what goes and what stays is said first, and a second touch asked. */
export const EraseDialog = ({ id, name, before, onErased, onClose }: EraseDialogProps) => {
  const { t } = useTranslation();
  const { withRights } = useManager();
  const [isUnderstood, setIsUnderstood] = useState(false);
  const erase = async () => {
    const { tag } = await withRights(() => client.members.erase({ id }));
    forgetUnseen();
    onErased(tag);
  };
  const isBlocked = before.obstacles.length > 0;
  return (
    <FormDialog
      title={t('privacy.erase.title', { name })}
      confirm={t('privacy.erase.confirm')}
      canConfirm={isUnderstood}
      act={erase}
      onClose={onClose}
      size="lg"
      labels={{}}
    >
      {() => (
        <>
          <ErasureWords before={before} />
          {!isBlocked && (
            <Checkbox
              label={t('privacy.erase.understood')}
              checked={isUnderstood}
              onChange={(event) => setIsUnderstood(event.currentTarget.checked)}
            />
          )}
        </>
      )}
    </FormDialog>
  );
};
