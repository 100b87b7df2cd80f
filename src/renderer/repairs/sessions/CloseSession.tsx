import { Button, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, client, queries } from '#renderer/app/api.ts';
import { FormDialog } from '#renderer/ui/FormDialog.tsx';
import type { RepairSessionId } from '#shared/domain/ids.ts';
import type { TicketState } from '#shared/domain/repairs/repair-words.ts';

interface CloseSessionProps {
  id: RepairSessionId;
  onClosed: () => void;
}

/** The end of a session: says what it does before it does it. */
export const CloseSession = ({ id, onClosed }: CloseSessionProps) => {
  const { t } = useTranslation();
  const [isAsking, setIsAsking] = useState(false);
  const close = async () => {
    await client.repairs.sessions.close({ id });
    await queries.invalidateQueries();
    onClosed();
  };
  return (
    <>
      <Button onClick={() => setIsAsking(true)}>{t('repairs.session.close')}</Button>
      {isAsking && (
        <FormDialog
          title={t('repairs.session.closeTitle')}
          confirm={t('repairs.session.close')}
          act={close}
          onClose={() => setIsAsking(false)}
          labels={{}}
        >
          {() => (
            <>
              <StillOpen id={id} />
              <Text>{t('repairs.session.closeWhy')}</Text>
            </>
          )}
        </FormDialog>
      )}
    </>
  );
};

/** How many are still waiting or being repaired; nothing when none are. */
const StillOpen = ({ id }: { id: RepairSessionId }) => {
  const { t } = useTranslation();
  const waiting = useCount(id, 'waiting');
  const inRepair = useCount(id, 'in-repair');
  const said = [
    waiting > 0 && t('repairs.session.stillWaiting', { count: waiting }),
    inRepair > 0 && t('repairs.session.stillInRepair', { count: inRepair }),
  ].filter(Boolean);
  return said.length > 0 && <Text fw={700}>{said.join(' ')}</Text>;
};

const useCount = (sessionId: RepairSessionId, state: TicketState): number => {
  const asked = { input: { sessionId, state, limit: 1 } };
  return useQuery(api.repairs.tickets.list.queryOptions(asked)).data?.total ?? 0;
};
