import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { client, queries } from '#renderer/app/api.ts';
import { useManager } from '#renderer/app/manager/ManagerGate.tsx';
import { pickMember } from '#renderer/counter/act.ts';
import { Problem } from '#renderer/ui/Problem.tsx';
import type { MemberPage } from '#shared/contract/members.ts';
import { EditMember } from './EditMember.tsx';

/** What can be done with a member: serve first. */
export const MemberActions = ({ member }: { member: MemberPage }) => {
  const { t } = useTranslation();
  const { withRights } = useManager();
  const [, goTo] = useLocation();
  const [isEditing, setIsEditing] = useState(false);
  const leave = useMutation({
    mutationFn: () =>
      withRights(() =>
        member.hasLeft
          ? client.members.comeBack({ id: member.id })
          : client.members.end({ id: member.id }),
      ),
    onSettled: () => queries.invalidateQueries(),
  });
  const serve = async () => {
    goTo('/');
    await pickMember(member.id);
  };
  return (
    <>
      <Problem error={leave.error} />
      <Button variant="default" onClick={() => leave.mutate()} title={t('members.page.endWhy')}>
        {t(member.hasLeft ? 'members.page.comeBack' : 'members.page.end')}
      </Button>
      <Button variant="default" onClick={() => setIsEditing(true)}>
        {t('members.page.edit')}
      </Button>
      {!member.hasLeft && <Button onClick={() => void serve()}>{t('members.page.serve')}</Button>}
      {isEditing && <EditMember member={member} onClose={() => setIsEditing(false)} />}
    </>
  );
};
