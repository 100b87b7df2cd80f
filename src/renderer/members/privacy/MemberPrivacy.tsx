import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { api, client, queries } from '#renderer/app/api.ts';
import { useManager } from '#renderer/app/manager/ManagerGate.tsx';
import { useAct } from '#renderer/app/use-act.ts';
import { Problem } from '#renderer/ui/Problem.tsx';
import type { MemberPage, PersonalData } from '#shared/contract/members.ts';
import { Card } from '../Card.tsx';
import { EraseButton } from './erase/EraseButton.tsx';
import { PersonalDataDialog } from './personal/PersonalDataDialog.tsx';

/** What the place knows of this person: to hand over, or to erase when they ask. */
export const MemberPrivacy = ({ member: { id, firstName, lastName } }: { member: MemberPage }) => {
  const { t } = useTranslation();
  const [, goTo] = useLocation();
  const leave = (tag: string) => {
    notifications.show({ message: t('privacy.erase.done', { tag }) });
    // This page among them: whoever comes back to it, however soon, reads anew.
    void queries.resetQueries({ queryKey: api.members.key() });
    goTo('/members');
  };
  return (
    <Card title={t('privacy.member.title')}>
      <Text c="dimmed" mb="sm">
        {t('privacy.member.why')}
      </Text>
      <Group>
        <ReadData id={id} />
        <EraseButton
          id={id}
          name={[firstName, lastName].filter(Boolean).join(' ')}
          onErased={leave}
        >
          {t('privacy.member.erase')}
        </EraseButton>
      </Group>
    </Card>
  );
};

const ReadData = ({ id }: Pick<MemberPage, 'id'>) => {
  const { t } = useTranslation();
  const { withRights } = useManager();
  const [data, setData] = useState<PersonalData | null>(null);
  const read = useAct({
    mutationFn: () => withRights(() => client.members.personalData({ id })),
    onSuccess: setData,
  });
  return (
    <>
      <Button variant="default" onClick={() => read.mutate()} loading={read.isPending}>
        {t('privacy.member.read')}
      </Button>
      <Problem error={read.error} />
      {data && <PersonalDataDialog id={id} data={data} onClose={() => setData(null)} />}
    </>
  );
};
