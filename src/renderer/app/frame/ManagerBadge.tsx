import { ActionIcon, Button } from '@mantine/core';
import { IconLock, IconLockOpen } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useManager } from '../manager/ManagerGate.tsx';

/** Whether this window holds manager rights, and the button to open or close them. */
export const ManagerBadge = () => {
  const { t } = useTranslation();
  const { until, ask, close } = useManager();
  if (until === null) {
    const label = t('frame.manager.open');
    return (
      <ActionIcon aria-label={label} title={label} onClick={() => void ask()}>
        <IconLock size={20} aria-hidden />
      </ActionIcon>
    );
  }
  return (
    <Button
      onClick={() => void close()}
      leftSection={<IconLockOpen size={20} aria-hidden />}
      aria-label={t('frame.manager.close')}
      title={t('frame.manager.close')}
    >
      {t('frame.manager.badge')}
    </Button>
  );
};
