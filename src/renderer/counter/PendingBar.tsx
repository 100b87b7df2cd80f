import { Button, Group, Text } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { accessoriesToTick, allThere } from './answers.ts';
import styles from './Counter.module.css';
import { pendingDeeds } from './counter-state.ts';
import { useCounterStore } from './counter-store.ts';
import { FunctionKey } from './FunctionKey.tsx';

/** Several objects ask about their accessories at once: one press says that all of them are there. */
export const PendingBar = () => {
  const { t } = useTranslation();
  const count = useCounterStore(
    (state) => pendingDeeds(state).filter((deed) => accessoriesToTick(deed).length > 0).length,
  );
  if (count < 2) return null;
  return (
    <Group className={styles.pending ?? ''} justify="space-between">
      <Text fw={700}>{t('counter.deed.waiting', { count })}</Text>
      <Button onClick={() => void allThere()} leftSection={<IconCheck size={20} aria-hidden />}>
        {t('counter.deed.allThereEverywhere')} <FunctionKey name="F2" />
      </Button>
    </Group>
  );
};
