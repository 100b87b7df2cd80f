import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { pickMember } from '#renderer/counter/act.ts';
import { memberHref } from '#renderer/labels/print/asked.ts';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import type { MemberPage } from '#shared/contract/members.ts';
import { EditMember } from './EditMember.tsx';

/** What is most often done with a member: serve first. */
export const MemberActions = ({ member }: { member: MemberPage }) => {
  const { t } = useTranslation();
  const [, goTo] = useLocation();
  const [isEditing, setIsEditing] = useState(false);
  const serve = async () => {
    goTo('/');
    await pickMember(member.id);
  };
  return (
    <>
      <Button variant="default" onClick={() => setIsEditing(true)}>
        {t('members.page.edit')}
      </Button>
      {!member.hasLeft && (
        <LinkButton href={memberHref(member.id)} variant="default">
          {t('members.page.printCard')}
        </LinkButton>
      )}
      {!member.hasLeft && <Button onClick={() => void serve()}>{t('members.page.serve')}</Button>}
      {isEditing && <EditMember member={member} onClose={() => setIsEditing(false)} />}
    </>
  );
};
