import { Anchor } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { sayObstacle } from '#renderer/app/refusal.ts';
import { useFormat } from '#renderer/app/words.ts';
import { Code } from '#renderer/ui/Code.tsx';
import { capital } from '#renderer/ui/capital.ts';
import type { MemberPage } from '#shared/contract/members.ts';
import { phonesOf } from '#shared/domain/phones.ts';
import styles from './MemberScreen.module.css';

/** Who it is, how to reach them, and what stands in the way of one more loan. */
export const MemberFacts = ({ member }: { member: MemberPage }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { phone, email, aliases } = member;
  return (
    <section className={styles.card}>
      <Standing member={member} />
      <dl className={styles.facts}>
        <Fact label={t('members.page.card')}>
          <Code code={member.code} />
          {aliases.length > 0 && ` · ${aliases.join(' · ')}`}
        </Fact>
        <Fact label={t('members.fields.phone')}>
          {phonesOf(phone).map((one, at) => (
            <Fragment key={one}>
              {at > 0 && ' / '}
              <Anchor href={`tel:${one.replaceAll(/\s/g, '')}`}>{one}</Anchor>
            </Fragment>
          ))}
        </Fact>
        <Fact label={t('members.fields.email')}>
          {email && <Anchor href={`mailto:${email}`}>{email}</Anchor>}
        </Fact>
        <Fact label={t('members.fields.address')}>{member.address}</Fact>
        <Fact label={t('members.fields.loanLimit')}>
          {t('members.page.limit', { out: member.out.length, limit: member.effectiveLimit })}
        </Fact>
        <Fact label={t('members.fields.counterNote')}>{member.counterNote}</Fact>
        <Fact label={t('members.page.enrolled')}>{format.day(member.joinedOn, 'dated')}</Fact>
      </dl>
    </section>
  );
};

const Standing = ({ member: { hasLeft, obstacles } }: { member: MemberPage }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const said = obstacles
    .filter(({ kind }) => kind !== 'left')
    .map((obstacle) => capital(sayObstacle(obstacle, { t, format })));
  const warnings = hasLeft ? [t('members.page.left'), ...said] : said;
  if (warnings.length === 0) {
    return (
      <p className={styles.good}>
        <IconCircleCheck size={20} aria-hidden /> {t('members.page.canBorrow')}
      </p>
    );
  }
  return warnings.map((words) => (
    <p key={words} className={styles.warning}>
      <IconAlertTriangle size={20} aria-hidden /> {words}
    </p>
  ));
};

const Fact = ({ label, children }: { label: string; children: ReactNode }) =>
  children === '' ? null : (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
