import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '#renderer/app/api.ts';
import { useManager } from '#renderer/app/manager/ManagerGate.tsx';
import { useAct } from '#renderer/app/use-act.ts';
import { useFormat } from '#renderer/app/words.ts';
import { Line, Lines } from '#renderer/ui/Lines.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import type { MemberPage } from '#shared/contract/members.ts';
import { Card } from './Card.tsx';
import { Suspend } from './Suspend.tsx';

type Suspension = MemberPage['suspensions'][number];

/** When this member may not borrow, and why. */
export const Suspensions = ({ member }: { member: MemberPage }) => {
  const { t } = useTranslation();
  const [isAdding, setIsAdding] = useState(false);
  return (
    <Card title={t('members.suspension.title')}>
      {member.suspensions.length === 0 && <Text c="dimmed">{t('members.suspension.none')}</Text>}
      <Lines>
        {member.suspensions.map((suspension) => (
          <SuspensionLine key={suspension.id} suspension={suspension} />
        ))}
      </Lines>
      <Button variant="default" mt="sm" onClick={() => setIsAdding(true)}>
        {t('members.suspension.add')}
      </Button>
      {isAdding && <Suspend memberId={member.id} onClose={() => setIsAdding(false)} />}
    </Card>
  );
};

const SuspensionLine = ({ suspension }: { suspension: Suspension }) => {
  const { t } = useTranslation();
  const { withRights } = useManager();
  const lift = useAct({
    mutationFn: () =>
      withRights(() => client.members.liftSuspension({ suspensionId: suspension.id })),
  });
  const button = suspension.isStanding && (
    <Button variant="default" onClick={() => lift.mutate()} loading={lift.isPending}>
      {t('members.suspension.lift')}
    </Button>
  );
  return (
    <Line acts={button}>
      <SuspensionWords suspension={suspension} />
      <Problem error={lift.error} />
    </Line>
  );
};

const SuspensionWords = ({ suspension }: { suspension: Suspension }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { reason, fromOn, untilOn, isStanding } = suspension;
  const from = format.day(fromOn, 'dated');
  return (
    <>
      <strong>{reason}</strong>
      <Text c="dimmed" size="sm">
        {untilOn === null
          ? t('members.suspension.open', { from })
          : t('members.suspension.span', { from, until: format.day(untilOn, 'dated') })}
        {!isStanding && ` (${t('members.suspension.over')})`}
      </Text>
    </>
  );
};
