import { Button, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { RecoveryCode } from '../RecoveryCode.tsx';

interface NewRecoveryCodeProps {
  code: string;
  onClose: () => void;
}

/** The recovery code that takes the place of the one that was used: shown once, to print, until somebody says so. */
export const NewRecoveryCode = ({ code, onClose }: NewRecoveryCodeProps) => {
  const { t } = useTranslation();
  return (
    <Dialog
      onClose={onClose}
      title={t('staff.recoveryCode.title')}
      closeOnClickOutside={false}
      closeOnEscape={false}
      withCloseButton={false}
    >
      <Stack>
        <RecoveryCode code={code} />
        <Button onClick={onClose}>{t('frame.act.done')}</Button>
      </Stack>
    </Dialog>
  );
};
