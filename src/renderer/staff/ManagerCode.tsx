import { Button, Group, PasswordInput, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '#renderer/app/api.ts';
import { useManager } from '#renderer/app/manager/ManagerGate.tsx';
import { RecoverCode } from '#renderer/app/manager/RecoverCode.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { FormDialog } from '#renderer/ui/FormDialog.tsx';
import { NewRecoveryCode } from './lock/NewRecoveryCode.tsx';

const shortest = 4;

/** Another manager's code; with the recovery code when the former one is lost. */
export const ManagerCode = () => {
  const { t } = useTranslation();
  const [open, setOpen] = useState<'change' | 'recover' | null>(null);
  const [isChanged, setIsChanged] = useState(false);
  const [recoveryCode, setRecoveryCode] = useState<string | null>(null);
  const close = () => setOpen(null);
  const showNext = (next: string) => {
    close();
    setRecoveryCode(next);
  };
  return (
    <>
      <Group>
        <Button variant="default" onClick={() => setOpen('change')}>
          {t('staff.code.change')}
        </Button>
        <Button variant="default" onClick={() => setOpen('recover')}>
          {t('staff.code.lost')}
        </Button>
        <Text role="status" fw={700} c="var(--good)">
          {isChanged && t('staff.code.changed')}
        </Text>
      </Group>
      {open === 'change' && <ChangeCode onClose={close} onChanged={() => setIsChanged(true)} />}
      {open === 'recover' && (
        <Dialog onClose={close} title={t('staff.code.lost')} closeOnClickOutside={false}>
          <RecoverCode onRecovered={showNext} />
        </Dialog>
      )}
      {recoveryCode !== null && (
        <NewRecoveryCode code={recoveryCode} onClose={() => setRecoveryCode(null)} />
      )}
    </>
  );
};

interface ChangeCodeProps {
  onClose: () => void;
  onChanged: () => void;
}

const ChangeCode = ({ onClose, onChanged }: ChangeCodeProps) => {
  const { t } = useTranslation();
  const { withRights } = useManager();
  const [code, setCode] = useState('');
  const save = async () => {
    await withRights(() => client.staff.changeCode({ code }));
    onChanged();
  };
  return (
    <FormDialog
      title={t('staff.code.change')}
      confirm={t('staff.code.change')}
      act={save}
      onClose={onClose}
      canConfirm={code.length >= shortest}
      labels={{}}
    >
      {() => (
        <PasswordInput
          label={t('staff.code.new')}
          description={t('staff.recover.atLeast')}
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
          autoComplete="new-password"
          maxLength={64}
          data-autofocus
        />
      )}
    </FormDialog>
  );
};
