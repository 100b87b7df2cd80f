import { Anchor, Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { api } from '#renderer/app/api.ts';
import { useAct } from '#renderer/app/use-act.ts';
import { Line, Lines } from '#renderer/ui/Lines.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import type { MemberPage } from '#shared/contract/members.ts';
import { Card } from './Card.tsx';
import { JoinHousehold } from './JoinHousehold.tsx';

/** Who shares limits with this member. */
export const Household = ({ member }: { member: MemberPage }) => {
  const { t } = useTranslation();
  const others = member.household?.members.filter(({ id }) => id !== member.id) ?? [];
  return (
    <Card title={t('members.page.household')}>
      {others.length === 0 ? (
        <Text c="dimmed" mb="xs">
          {t('members.page.alone')}
        </Text>
      ) : (
        <Shared member={member} others={others} />
      )}
      {others.length === 0 && <JoinHousehold memberId={member.id} />}
    </Card>
  );
};

interface SharedProps {
  member: MemberPage;
  others: NonNullable<MemberPage['household']>['members'];
}

const Shared = ({ member, others }: SharedProps) => {
  const { t } = useTranslation();
  const leave = useAct(api.members.leaveHousehold.mutationOptions());
  return (
    <>
      <Text>{t('members.page.shared')}</Text>
      <Lines>
        {others.map(({ id, name, outCount }) => (
          <Line key={id}>
            <Anchor component={Link} href={`/members/${id}`} fw={700}>
              {name}
            </Anchor>
            {outCount > 0 && ` · ${t('members.out', { count: outCount })}`}
          </Line>
        ))}
      </Lines>
      <Problem error={leave.error} />
      <Button
        variant="default"
        mt="sm"
        onClick={() => leave.mutate({ id: member.id })}
        loading={leave.isPending}
      >
        {t('members.page.leave')}
      </Button>
    </>
  );
};
