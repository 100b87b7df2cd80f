import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import styles from './Intake.module.css';
import { useSignature } from './use-signature.ts';

interface SignDialogProps {
  /** What is accepted. */
  text: string;
  onClose: () => void;
  onSigned: (signature: File) => void;
}

/** The waiver with room to sign under it, with a finger or the mouse. */
export const SignDialog = ({ text, onClose, onSigned }: SignDialogProps) => {
  const { t } = useTranslation();
  const { canvas, pen, isEmpty, clear, picture } = useSignature();
  const accept = async () => {
    const signature = await picture();
    if (signature) onSigned(signature);
  };
  return (
    <Dialog onClose={onClose} title={t('repairIntake.waiver')} size="lg">
      <Stack gap="sm">
        <Text className={styles.waiverText ?? ''}>{text}</Text>
        <Text fw={700}>{t('repairIntake.signHere')}</Text>
        <canvas
          ref={canvas}
          {...pen}
          className={styles.signature}
          role="img"
          aria-label={t('repairIntake.signHere')}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={clear} disabled={isEmpty}>
            {t('repairIntake.signClear')}
          </Button>
          <Button onClick={() => void accept()} disabled={isEmpty}>
            {t('repairIntake.accept')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
};
