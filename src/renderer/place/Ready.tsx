import { Button, Group, Stack, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { queries } from '#renderer/app/api.ts';
import { RecoveryCode } from '#renderer/staff/RecoveryCode.tsx';
import styles from './FirstStart.module.css';

interface ReadyProps {
  place: string;
  recoveryCode: string;
  onDone: () => void;
}

/** The place is set up: print the recovery code, then to work. */
export const Ready = ({ place, recoveryCode, onDone }: ReadyProps) => {
  const { t } = useTranslation();
  const [, goTo] = useLocation();
  const leave = async (path: string) => {
    await queries.invalidateQueries();
    goTo(path);
    onDone();
  };
  return (
    <main className={styles.page}>
      <Stack className={styles.card}>
        <Title order={1}>{t('place.start.readyTitle')}</Title>
        <RecoveryCode code={recoveryCode} place={place} />
        <Group>
          <Button onClick={() => void leave('/')}>{t('place.start.ready')}</Button>
          <Button variant="default" onClick={() => void leave('/items/new')}>
            {t('place.start.addFirst')}
          </Button>
          <Button variant="default" onClick={() => void leave('/sheets')}>
            {t('sheets.link.have')}
          </Button>
        </Group>
      </Stack>
    </main>
  );
};
