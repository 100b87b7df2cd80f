import { useTranslation } from 'react-i18next';
import { usePlace } from '#renderer/app/place-status.ts';
import { useFormat } from '#renderer/app/words.ts';
import { Code } from '#renderer/ui/Code.tsx';
import type { Column } from '#renderer/ui/virtual-table.ts';
import type { MemberBrief } from '#shared/contract/views.ts';
import styles from './MemberList.module.css';

/** What a line says of a member. Last name first: it is what the list is sorted by. */
export const useMemberColumns = (): Column<MemberBrief, never>[] => {
  const { t } = useTranslation();
  return [
    {
      key: 'name',
      label: t('members.fields.lastName'),
      isLink: true,
      className: styles.name,
      show: ({ firstName, lastName }) => (
        <span className={styles.cut}>{[lastName, firstName].filter(Boolean).join(' ')}</span>
      ),
    },
    {
      key: 'code',
      label: t('members.fields.code'),
      className: styles.code,
      show: ({ code }) => <Code code={code} />,
    },
    {
      key: 'contact',
      label: t('members.page.contact'),
      className: styles.contact,
      show: ({ phone, email }) => <span className={styles.cut}>{phone || email}</span>,
    },
    {
      key: 'membership',
      label: t('members.membership.one'),
      className: styles.membership,
      show: (member) => <MembershipWord member={member} />,
    },
    {
      key: 'out',
      label: t('members.outColumn'),
      className: styles.out,
      show: (member) => <OutWord member={member} />,
    },
  ];
};

const MembershipWord = ({ member }: { member: MemberBrief }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { today } = usePlace();
  if (member.isSuspended) return <strong className={styles.late}>{t('members.suspended')}</strong>;
  if (member.validUntil === null) return t('members.noMembership');
  const until = format.day(member.validUntil, 'dated');
  return t(member.validUntil < today ? 'members.overSince' : 'members.validUntil', { until });
};

const OutWord = ({ member: { outCount, lateCount } }: { member: MemberBrief }) => {
  const { t } = useTranslation();
  if (outCount === 0) return null;
  return (
    <span className={styles.cut}>
      {t('members.out', { count: outCount })}
      {lateCount > 0 && (
        <strong className={styles.late}>, {t('members.late', { count: lateCount })}</strong>
      )}
    </span>
  );
};
