import { notifications } from '@mantine/notifications';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useScan } from '#renderer/app/scanner/use-scan.ts';
import { holdRest } from './rest.ts';
import { play } from './sounds.ts';

/** While this dialog asks something, neither a scan nor rest takes away what it is about. */
export const useHold = (): void => {
  const { t } = useTranslation();
  useEffect(holdRest, []);
  useScan(() => {
    play('refused');
    notifications.show({ message: t('counter.said.finishFirst') });
    return true;
  });
};
