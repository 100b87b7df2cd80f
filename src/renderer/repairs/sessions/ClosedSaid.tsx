import { useTranslation } from 'react-i18next';
import { usePlace } from '#renderer/app/place-status.ts';
import type { RepairSession } from '#shared/contract/repair-views.ts';
import { ReopenSession } from './ReopenSession.tsx';
import styles from './Sessions.module.css';

interface ClosedSaidProps {
  session: RepairSession;
  /** It was closed on this screen: the way back is an undo. */
  isJustClosed: boolean;
}

/** That a session is over, and the way back as long as it is its day. */
export const ClosedSaid = ({ session, isJustClosed }: ClosedSaidProps) => {
  const { t } = useTranslation();
  const { today } = usePlace();
  const { id, on, isClosed } = session;
  return (
    <div role="status" className={styles.closed}>
      {isClosed && (
        <>
          <span>{t('repairs.session.closed')}</span>
          {(isJustClosed || on === today) && (
            <ReopenSession id={id}>
              {isJustClosed ? t('frame.act.undo') : t('repairs.session.reopen')}
            </ReopenSession>
          )}
        </>
      )}
    </div>
  );
};
