import { Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ManagerCodeForm } from './ManagerCodeForm.tsx';
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
        <ManagerCodeForm
          onOpened={() => onSettled(true)}
          onForgotten={() => setIsRecovering(true)}
        />
      )}
    </Modal>
  );
};
