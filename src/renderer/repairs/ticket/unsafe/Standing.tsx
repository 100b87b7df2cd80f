import { IconAlertOctagon, IconLockOpen } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '#renderer/app/api.ts';
import { useManager } from '#renderer/app/manager/ManagerGate.tsx';
import { useFormat } from '#renderer/app/words.ts';
import { ReasonDialog } from '#renderer/ui/ReasonDialog.tsx';
import type { UnsafeVerdict } from '#shared/contract/repair-views.ts';
import { BigButton } from '../BigButton.tsx';
import { showTicket, useBench } from '../bench.ts';
import { RedTag } from './RedTag.tsx';
import styles from './Standing.module.css';

/** It must not be used: why, since when, the red tag, and who lifts it. */
export const Standing = ({ verdicts }: { verdicts: readonly UnsafeVerdict[] }) => {
  const { t } = useTranslation();
  const { ticket } = useBench();
  const format = useFormat();
  const [isClearing, setIsClearing] = useState(false);
  return (
    <section className={styles.standing} aria-labelledby="unsafe">
      <h2 id="unsafe" className={styles.title}>
        <IconAlertOctagon size={32} aria-hidden />
        {t('repairTicket.unsafe.standing')}
      </h2>
      {verdicts.map(({ id, reason, at }) => (
        <p key={id}>
          <strong>{reason}</strong>
          <br />
          {t('repairTicket.unsafe.since', { at: format.instant(at) })}
        </p>
      ))}
      {ticket.item && <p>{t('repairTicket.unsafe.blocked', { item: ticket.item.name })}</p>}
      <RedTag />
      <BigButton Icon={IconLockOpen} onClick={() => setIsClearing(true)}>
        {t('repairTicket.unsafe.clear')}
      </BigButton>
      {isClearing && <Clear onClose={() => setIsClearing(false)} />}
    </section>
  );
};

const Clear = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation();
  const { ticket, setLastAct } = useBench();
  const { withRights } = useManager();
  const clear = async (reason: string) => {
    showTicket(
      await withRights(() => client.repairs.tickets.clearUnsafe({ id: ticket.id, reason })),
    );
    setLastAct(null);
  };
  return (
    <ReasonDialog
      title={t('repairTicket.unsafe.clear')}
      why={t('repairTicket.unsafe.clearWhy')}
      label={t('repairTicket.unsafe.clearReason')}
      confirm={t('repairTicket.unsafe.clear')}
      act={clear}
      onClose={onClose}
    />
  );
};
