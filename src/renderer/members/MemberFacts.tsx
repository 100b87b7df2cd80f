import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { sayObstacle } from '#renderer/app/refusal.ts';
import { useFormat } from '#renderer/app/words.ts';
import { Code } from '#renderer/ui/Code.tsx';
import type { MemberPage } from '#shared/contract/members.ts';
import styles from './MemberScreen.module.css';

/** Who it is, how to reach them, and what stands in the way of one more loan. */
export const MemberFacts = ({ member }: { member: MemberPage }) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <section className={styles.card}>
      {member.hasLeft && <p className={styles.warning}>{t('members.page.left')}</p>}
      {member.obstacles.map((obstacle) => (
        <p key={obstacle.kind} className={styles.warning}>
          {sayObstacle(obstacle, { t, format })}
        </p>
      ))}
      <dl className={styles.facts}>
        <Fact label={t('members.page.card')}>
          <Code code={member.code} /> {member.aliases.join(', ')}
        </Fact>
        <Fact label={t('members.fields.phone')}>
          {member.phone && <Anchor href={`tel:${member.phone}`}>{member.phone}</Anchor>}
        </Fact>
        <Fact label={t('members.fields.email')}>{member.email}</Fact>
        <Fact label={t('members.fields.address')}>{member.address}</Fact>
        <Fact label={t('members.fields.loanLimit')}>
          {t('members.page.limit', { out: member.out.length, limit: member.effectiveLimit })}
        </Fact>
        <Fact label={t('members.fields.counterNote')}>{member.counterNote}</Fact>
      </dl>
      <p>{t('members.page.since', { on: format.day(member.joinedOn, 'dated') })}</p>
    </section>
  );
};

const Fact = ({ label, children }: { label: string; children: ReactNode }) =>
  children === '' ? null : (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
