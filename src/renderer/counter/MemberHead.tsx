import { Anchor, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconLock, IconNote } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { sayObstacle } from '#renderer/app/refusal.ts';
import { useFormat } from '#renderer/app/words.ts';
import { Code } from '#renderer/ui/Code.tsx';
import type { MemberFile } from '#shared/contract/counter-views.ts';
import styles from './Counter.module.css';

/** The member at the counter: name, membership, how many objects, and every warning. */
export const MemberHead = ({ file }: { file: MemberFile }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { member, membership, obstacles, counterNote } = file;
  const isOver = obstacles.some(({ kind }) => kind === 'expired' || kind === 'no-membership');
  return (
    <header>
      <div className={styles.memberName}>
        <Title order={2}>
          <Anchor component={Link} href={`/members/${member.id}`} inherit>
            {member.firstName} {member.lastName}
          </Anchor>
        </Title>
        <Code code={member.code} />
      </div>
      <Text c="dimmed">
        {[
          membership && !isOver
            ? t('counter.visit.valid', { until: format.day(membership.validUntil, 'dated') })
            : null,
          t('counter.visit.outOf', { out: file.countedOut, limit: file.limit }),
          member.phone || member.email,
        ]
          .filter(Boolean)
          .join(' · ')}
      </Text>
      <Obstacles file={file} />
      {counterNote && (
        <p className={styles.note}>
          <IconNote size={20} aria-hidden />
          <span>{counterNote}</span>
        </p>
      )}
    </header>
  );
};

/** All that stands against a loan: one sentence where it stops it, one each where it only warns. */
const Obstacles = ({ file: { obstacles, canBorrow } }: { file: MemberFile }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const all = obstacles.map((obstacle) => sayObstacle(obstacle, { t, format }));
  if (!canBorrow) {
    return (
      <p className={styles.warning}>
        <IconLock size={20} aria-hidden />
        <span>
          <strong>{t('counter.visit.cannotBorrow')}</strong>{' '}
          {t('counter.visit.whyNot', { obstacles: format.list(all) })}
        </span>
      </p>
    );
  }
  return all.map((obstacle) => (
    <p key={obstacle} className={styles.warning}>
      <IconAlertTriangle size={20} aria-hidden />
      <span>
        <strong>{t('counter.visit.mayNot')} : </strong>
        {obstacle}
      </span>
    </p>
  ));
};
