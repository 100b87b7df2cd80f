import { Button, Stack, Text, Title } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlace } from '#renderer/app/place-status.ts';
import { PrintPreview } from '#renderer/ui/PrintPreview.tsx';
import styles from './RecoveryCode.module.css';

interface RecoveryCodeProps {
  code: string;
  /** The name of a place that has only just got one. */
  place?: string;
}

/** The recovery code, shown this once, to print and put away. */
export const RecoveryCode = ({ code, place }: RecoveryCodeProps) => {
  const { t } = useTranslation();
  const { name } = usePlace();
  const [isPrinting, setIsPrinting] = useState(false);
  return (
    <Stack>
      <Text>{t('staff.recoveryCode.why')}</Text>
      <output className={styles.code} aria-label={t('staff.recoveryCode.title')}>
        {code}
      </output>
      <Button
        variant="default"
        onClick={() => setIsPrinting(true)}
        leftSection={<IconPrinter size={20} aria-hidden />}
      >
        {t('staff.recoveryCode.print')}
      </Button>
      {isPrinting && (
        <PrintPreview
          title={t('staff.recoveryCode.title')}
          fileName={t('staff.recoveryCode.title')}
          onClose={() => setIsPrinting(false)}
        >
          <Title order={1}>{t('staff.recoveryCode.paper', { place: place ?? name })}</Title>
          <p className={styles.code}>{code}</p>
          <p>{t('staff.recoveryCode.why')}</p>
        </PrintPreview>
      )}
    </Stack>
  );
};
