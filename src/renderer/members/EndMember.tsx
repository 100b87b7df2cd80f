import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '#renderer/app/api.ts';
import { useManager } from '#renderer/app/manager/ManagerGate.tsx';
import { useAct } from '#renderer/app/use-act.ts';
import { FormDialog } from '#renderer/ui/FormDialog.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import type { MemberPage } from '#shared/contract/members.ts';

/** Somebody leaves for good, or comes back. */
export const EndMember = ({ member: { id, hasLeft } }: { member: MemberPage }) => {
  const { t } = useTranslation();
  const { withRights } = useManager();
  const [isAsking, setIsAsking] = useState(false);
  const comeBack = useAct({
    mutationFn: () => withRights(() => client.members.comeBack({ id })),
  });
  return (
    <>
      <Problem error={comeBack.error} />
      <Group>
        {hasLeft ? (
          <Button variant="default" onClick={() => comeBack.mutate()} loading={comeBack.isPending}>
            {t('members.page.comeBack')}
          </Button>
        ) : (
          <Button variant="default" onClick={() => setIsAsking(true)}>
            {t('members.page.end')}
          </Button>
        )}
      </Group>
      {isAsking && (
        <FormDialog
          title={t('members.page.endTitle')}
          confirm={t('members.page.endConfirm')}
          act={() => withRights(() => client.members.end({ id }))}
          onClose={() => setIsAsking(false)}
          labels={{}}
        >
          {() => <Text>{t('members.page.endWhy')}</Text>}
        </FormDialog>
      )}
    </>
  );
};
