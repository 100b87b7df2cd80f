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
  const { member, membership, obstacles, counterNote, canBorrow } = file;
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
      {!canBorrow && (
        <p className={styles.warning}>
          <IconLock size={20} aria-hidden />
          <strong>{t('counter.visit.cannotBorrow')}</strong>
        </p>
      )}
      {obstacles.map((obstacle) => (
        <p key={obstacle.kind} className={styles.warning}>
          <IconAlertTriangle size={20} aria-hidden />
          <span>
            <strong>{t('counter.visit.mayNot')} : </strong>
            {sayObstacle(obstacle, { t, format })}
          </span>
        </p>
      ))}
      {counterNote && (
        <p className={styles.note}>
          <IconNote size={20} aria-hidden />
          <span>{counterNote}</span>
        </p>
      )}
    </header>
  );
};
