import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/app/api.ts';
import { useManager } from '#renderer/app/manager/ManagerGate.tsx';
import { WithManagerRights } from '#renderer/app/manager/WithManagerRights.tsx';
import { usePlace } from '#renderer/app/place-status.ts';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Part, Parts } from '#renderer/ui/Part.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import { BaseCheck } from './BaseCheck.tsx';
import { CopyLists } from './copies/CopyLists.tsx';
import { DeadComputer } from './elsewhere/DeadComputer.tsx';
import { SecondFolder } from './elsewhere/SecondFolder.tsx';
import { TakeBack } from './restore/TakeBack.tsx';
import { BackupState } from './state/BackupState.tsx';

/** The copies of base and files, and the way back to one. Anybody sees how old they are and makes one. */
export const BackupsScreen = () => {
  const { t } = useTranslation();
  const { isPractice } = usePlace();
  return (
    <>
      <PageHeader
        title={t('backups.title')}
        actions={
          <LinkButton href="/settings" variant="default">
            {t('backups.back')}
          </LinkButton>
        }
      />
      {isPractice ? <p>{t('backups.state.practice')}</p> : <AllParts />}
    </>
  );
};

const AllParts = () => {
  const { t } = useTranslation();
  const { until } = useManager();
  const { data: status, error } = useQuery(api.backups.status.queryOptions());
  const list = useQuery(api.backups.list.queryOptions({ enabled: until !== null }));
  return (
    <Parts>
      <Problem error={error} />
      {status && <BackupState status={status} folder={list.data?.elsewhereFolder ?? null} />}
      {list.data ? (
        <>
          <TakeBack setAside={list.data.setAside} />
          <SecondFolder folder={list.data.elsewhereFolder} />
          <CopyLists lists={list.data} />
          <DeadComputer folder={list.data.hereFolder} />
        </>
      ) : (
        <Part title={t('backups.list.title')}>
          {until === null ? (
            <WithManagerRights
              why={t('backups.needsManager.why')}
              open={t('backups.needsManager.open')}
            />
          ) : (
            <Problem error={list.error} />
          )}
        </Part>
      )}
      {status && <BaseCheck check={status.check} />}
    </Parts>
  );
};
