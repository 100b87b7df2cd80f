import { useTranslation } from 'react-i18next';
import { useManager } from '#renderer/app/manager/ManagerGate.tsx';
import { ReasonDialog } from '#renderer/ui/ReasonDialog.tsx';
import type { NamedItem } from '#shared/contract/refusals.ts';
import { lendAnyway } from './act.ts';
import { useHold } from './use-hold.ts';

interface OverrideProps {
  item: NamedItem;
  onClose: () => void;
}

/** A manager lets through what a rule refuses, with a reason that the loan keeps. */
export const Override = ({ item, onClose }: OverrideProps) => {
  const { t } = useTranslation();
  const { withRights } = useManager();
  useHold();
  return (
    <ReasonDialog
      title={t('counter.override.title', { item: item.name })}
      why={t('counter.override.reasonHelp')}
      label={t('counter.override.reason')}
      confirm={t('counter.override.lend')}
      act={(reason) => withRights(() => lendAnyway(item.id, reason))}
      onClose={onClose}
    />
  );
};
