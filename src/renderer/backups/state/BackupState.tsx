import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/app/api.ts';
import { useAct } from '#renderer/app/use-act.ts';
import { Part } from '#renderer/ui/Part.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import styles from './BackupState.module.css';
import { type BackupStatus, useSayState } from './say-state.ts';

interface BackupStateProps {
  status: BackupStatus;
  /** The second folder, where one may know it. */
  folder: string | null;
}

const signs = { good: IconCircleCheck, warn: IconAlertTriangle, plain: IconInfoCircle } as const;

/** How old the copies are, in a sentence or two, and the button that makes one now. */
export const BackupState = ({ status, folder }: BackupStateProps) => {
  const { t } = useTranslation();
  const sayState = useSayState();
  return (
    <Part title={t('backups.state.title')}>
      <ul className={styles.state}>
        {sayState(status, folder).map(({ tone, words }) => {
          const Sign = signs[tone];
          return (
            <li key={words} className={styles.line} data-tone={tone}>
              <Sign size={22} aria-hidden />
              <span>{words}</span>
            </li>
          );
        })}
      </ul>
      <BackupNow isRunning={status.isRunning} />
      <p className={styles.usual}>{t('backups.state.usual')}</p>
    </Part>
  );
};

const BackupNow = ({ isRunning }: { isRunning: boolean }) => {
  const { t } = useTranslation();
  const make = useAct(api.backups.now.mutationOptions());
  const isMaking = make.isPending || isRunning;
  return (
    <>
      <div className={styles.acts}>
        <Button onClick={() => make.mutate({})} loading={make.isPending}>
          {t('backups.state.now')}
        </Button>
        <p role="status" className={styles.done}>
          {isMaking && t('backups.state.running')}
          {!isMaking && make.isSuccess && t('backups.state.done')}
        </p>
      </div>
      <Problem error={make.error} />
    </>
  );
};
