import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { api } from '#renderer/app/api.ts';
import { LoanHistory } from '#renderer/loans/LoanHistory.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import type { MemberId } from '#shared/domain/ids.ts';
import { Card } from './Card.tsx';
import { EndMember } from './EndMember.tsx';
import { Household } from './Household.tsx';
import { MemberActions } from './MemberActions.tsx';
import { MemberFacts } from './MemberFacts.tsx';
import { MemberHistory } from './MemberHistory.tsx';
import styles from './MemberScreen.module.css';
import { Memberships } from './Memberships.tsx';
import { MemberPrivacy } from './privacy/MemberPrivacy.tsx';
import { Suspensions } from './Suspensions.tsx';

/** One member: what they have, what is late, and all that happened. */
export const MemberScreen = () => {
  const { t } = useTranslation();
  const { id } = useParams<{ id: MemberId }>();
  const { data: member, error } = useQuery(api.members.get.queryOptions({ input: { id } }));
  if (!member) return <Problem error={error} />;
  return (
    <>
      <PageHeader
        title={[member.firstName, member.lastName].filter(Boolean).join(' ')}
        actions={<MemberActions member={member} />}
      />
      <div className={styles.columns}>
        <Stack>
          <MemberFacts member={member} />
          <Card title={t('members.page.out')}>
            {member.out.length === 0 && <Text c="dimmed">{t('members.page.nothingOut')}</Text>}
            <LoanHistory loans={member.out} />
          </Card>
        </Stack>
        <Stack className={styles.aside ?? ''}>
          <Memberships member={member} />
          <Household member={member} />
          <Suspensions member={member} />
        </Stack>
        <Stack>
          <MemberHistory id={id} />
          <EndMember member={member} />
          <MemberPrivacy member={member} />
        </Stack>
      </div>
    </>
  );
};
