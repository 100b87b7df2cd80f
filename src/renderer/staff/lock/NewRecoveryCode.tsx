import { Button, Modal, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { RecoveryCode } from '../RecoveryCode.tsx';

interface NewRecoveryCodeProps {
  code: string;
  onClose: () => void;
}

/** The recovery code that takes the place of the one that opened the lock: shown once, to print. */
export const NewRecoveryCode = ({ code, onClose }: NewRecoveryCodeProps) => {
  const { t } = useTranslation();
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('staff.recoveryCode.title')}
      closeOnClickOutside={false}
      closeOnEscape={false}
    >
      <Stack>
        <RecoveryCode code={code} />
        <Button onClick={onClose}>{t('frame.act.done')}</Button>
      </Stack>
    </Modal>
  );
};
