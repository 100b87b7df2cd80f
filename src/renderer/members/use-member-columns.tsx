import { useTranslation } from 'react-i18next';
import { usePlace } from '#renderer/app/place-status.ts';
import { useFormat } from '#renderer/app/words.ts';
import { Code } from '#renderer/ui/Code.tsx';
import type { Column } from '#renderer/ui/virtual-table.ts';
import type { MemberBrief } from '#shared/contract/views.ts';
import styles from './MemberList.module.css';

/** What a line says of a member. */
export const useMemberColumns = (): Column<MemberBrief, never>[] => {
  const { t } = useTranslation();
  return [
    {
      key: 'name',
      label: t('members.fields.lastName'),
      isLink: true,
      show: ({ firstName, lastName }) => [firstName, lastName].filter(Boolean).join(' '),
    },
    { key: 'code', label: t('members.fields.code'), show: ({ code }) => <Code code={code} /> },
    {
      key: 'contact',
      label: t('members.page.contact'),
      className: styles.contact,
      show: ({ phone, email }) => phone || email,
    },
    {
      key: 'membership',
      label: t('members.membership.title'),
      show: (member) => <MembershipWord member={member} />,
    },
    { key: 'out', label: t('members.page.out'), show: (member) => <OutWord member={member} /> },
  ];
};

const MembershipWord = ({ member }: { member: MemberBrief }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { today } = usePlace();
  if (member.isSuspended) return <strong>{t('members.suspended')}</strong>;
  if (member.validUntil === null) return t('members.noMembership');
  const until = format.day(member.validUntil, 'dated');
  return t(member.validUntil < today ? 'members.overSince' : 'members.validUntil', { until });
};

const OutWord = ({ member: { outCount, lateCount } }: { member: MemberBrief }) => {
  const { t } = useTranslation();
  if (outCount === 0) return null;
  return (
    <>
      {t('members.out', { count: outCount })}
      {lateCount > 0 && <strong>, {t('members.late', { count: lateCount })}</strong>}
    </>
  );
};
