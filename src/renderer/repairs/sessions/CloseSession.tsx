import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client, queries } from '#renderer/app/api.ts';
import { FormDialog } from '#renderer/ui/FormDialog.tsx';
import type { RepairSessionId } from '#shared/domain/ids.ts';

/** The end of a session: says what it does before it does it. */
export const CloseSession = ({ id }: { id: RepairSessionId }) => {
  const { t } = useTranslation();
  const [isAsking, setIsAsking] = useState(false);
  const close = async () => {
    await client.repairs.sessions.close({ id });
    await queries.invalidateQueries();
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
          {() => <Text>{t('repairs.session.closeWhy')}</Text>}
        </FormDialog>
      )}
    </>
  );
};
