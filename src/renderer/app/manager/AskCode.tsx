import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NewRecoveryCode } from '#renderer/staff/lock/NewRecoveryCode.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { ManagerCodeForm } from './ManagerCodeForm.tsx';
import { RecoverCode } from './RecoverCode.tsx';

/** Asks for the manager's code; says whether it opened. */
export const AskCode = ({ onSettled }: { onSettled: (isOpen: boolean) => void }) => {
  const { t } = useTranslation();
  const [isRecovering, setIsRecovering] = useState(false);
  const [recoveryCode, setRecoveryCode] = useState<string | null>(null);
  if (recoveryCode !== null) {
    // Who has just chosen the code has the rights: what asked for them goes on.
    return <NewRecoveryCode code={recoveryCode} onClose={() => onSettled(true)} />;
  }
  return (
    <Dialog onClose={() => onSettled(false)} title={t('frame.manager.open')}>
      {isRecovering ? (
        <RecoverCode onRecovered={setRecoveryCode} />
      ) : (
        <ManagerCodeForm
          onOpened={() => onSettled(true)}
          onForgotten={() => setIsRecovering(true)}
        />
      )}
    </Dialog>
  );
};
