import { useTranslation } from 'react-i18next';
import { useManager } from '#renderer/app/manager/ManagerGate.tsx';
import { WithManagerRights } from '#renderer/app/manager/WithManagerRights.tsx';
import { Part } from '#renderer/ui/Part.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import { InactiveList } from './InactiveList.tsx';
import { useInactive } from './use-inactive.ts';

/** Members with whom nothing has happened for as long as the place keeps them. */
export const InactivePart = ({ months }: { months: number }) => {
  const { t } = useTranslation();
  const { until } = useManager();
  const inactive = useInactive(until !== null);
  return (
    <Part title={t('privacy.inactive.title')} why={t('privacy.inactive.why', { count: months })}>
      <Problem error={inactive.error} />
      {inactive.total === null && until === null && (
        <WithManagerRights
          why={t('privacy.needsManager.why')}
          open={t('privacy.needsManager.open')}
        />
      )}
      {inactive.total === 0 && <p>{t('privacy.inactive.none')}</p>}
      {inactive.total !== null && inactive.total > 0 && <InactiveList inactive={inactive} />}
    </Part>
  );
};
