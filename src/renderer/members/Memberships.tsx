import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlace } from '#renderer/app/place-status.ts';
import { useFormat } from '#renderer/app/words.ts';
import { Line, Lines } from '#renderer/ui/Lines.tsx';
import type { MemberPage } from '#shared/contract/members.ts';
import { AddMembership } from './AddMembership.tsx';
import { Card } from './Card.tsx';
import styles from './MemberScreen.module.css';

/** Memberships, newest first, and the next one. */
export const Memberships = ({ member }: { member: MemberPage }) => {
  const { t } = useTranslation();
  const [isAdding, setIsAdding] = useState(false);
  return (
    <Card title={t('members.membership.title')}>
      {member.memberships.length === 0 && <Text c="dimmed">{t('members.membership.none')}</Text>}
      <Lines>
        {member.memberships.map((membership) => (
          <MembershipLine key={membership.id} membership={membership} />
        ))}
      </Lines>
      <Button variant="default" mt="sm" onClick={() => setIsAdding(true)}>
        {t('members.membership.add')}
      </Button>
      {isAdding && <AddMembership member={member} onClose={() => setIsAdding(false)} />}
    </Card>
  );
};

type Membership = MemberPage['memberships'][number];

const MembershipLine = ({ membership }: { membership: Membership }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { today } = usePlace();
  const { type, validFrom, validUntil, paidOn, feeCents } = membership;
  const isRunning = validFrom <= today && today <= validUntil;
  return (
    <Line
      acts={isRunning && <span className={styles.running}>{t('members.membership.running')}</span>}
    >
      <strong>{type}</strong>,{' '}
      {t('members.membership.span', {
        from: format.day(validFrom, 'dated'),
        until: format.day(validUntil, 'dated'),
      })}
      <Text c="dimmed" size="sm">
        {t('members.membership.paid', {
          paidOn: format.day(paidOn, 'dated'),
          fee: format.money(feeCents),
        })}
      </Text>
    </Line>
  );
};
