import { Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useSearchParams } from 'wouter';
import { api } from '#renderer/app/api.ts';
import { usePlace } from '#renderer/app/place-status.ts';
import { useScan } from '#renderer/app/scanner/use-scan.ts';
import { useAct } from '#renderer/app/use-act.ts';
import { useFormat } from '#renderer/app/words.ts';
import { pickMember } from '#renderer/counter/act.ts';
import { memberHref } from '#renderer/labels/print/asked.ts';
import { Code } from '#renderer/ui/Code.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import { codeIn } from '#shared/domain/scan-reading.ts';
import { AlikeMembers } from './AlikeMembers.tsx';
import {
  changeEnrolment,
  forgetEnrolment,
  forgetOldEnrolment,
  isBegun,
  useEnrolment,
} from './enrolment-draft.ts';
import { MemberFieldset } from './MemberFieldset.tsx';
import { fieldsOf, isEnough } from './member-draft.ts';

/** Somebody new in under twenty seconds: a name, one contact, and to the counter. */
export const NewMember = () => {
  const { t } = useTranslation();
  const code = useCardCode();
  const enrolment = useEnrolment();
  const { draft, hasPaid } = enrolment;
  useEffect(forgetOldEnrolment, []);
  const { save, error, isPending } = useEnrol();
  const enrol = (then: Enrolment['then']) => {
    if (isEnough(draft) && !isPending) save({ fields: fieldsOf(draft), code, hasPaid, then });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    enrol('serve');
  };
  return (
    <form onSubmit={submit}>
      <PageHeader title={t('members.create.title')} />
      <Stack maw={640}>
        {code && (
          <Text role="status">
            {t('members.fields.code')} <Code code={code} />
          </Text>
        )}
        <MemberFieldset
          draft={draft}
          onChange={(change) => changeEnrolment({ draft: { ...draft, ...change } })}
          isWhole={false}
        />
        <AlikeMembers draft={draft} />
        <PaidToday isPaid={hasPaid} onChange={(isPaid) => changeEnrolment({ hasPaid: isPaid })} />
        <Problem error={error} />
        <EnrolButtons canEnrol={isEnough(draft)} isPending={isPending} onEnrol={enrol}>
          {isBegun(enrolment) && (
            <Button variant="subtle" onClick={forgetEnrolment} disabled={isPending}>
              {t('members.create.clear')}
            </Button>
          )}
        </EnrolButtons>
      </Stack>
    </form>
  );
};

interface EnrolButtonsProps {
  canEnrol: boolean;
  isPending: boolean;
  onEnrol: (then: Enrolment['then']) => void;
  children: ReactNode;
}

const EnrolButtons = ({ canEnrol, isPending, onEnrol, children }: EnrolButtonsProps) => {
  const { t } = useTranslation();
  return (
    <Group>
      <Button type="submit" loading={isPending} disabled={!canEnrol}>
        {t('members.create.saveAndOpen')}
      </Button>
      <Button variant="default" onClick={() => onEnrol('card')} disabled={!canEnrol || isPending}>
        {t('members.create.saveAndPrint')}
      </Button>
      <Button variant="default" onClick={() => onEnrol('page')} disabled={!canEnrol || isPending}>
        {t('members.create.save')}
      </Button>
      {children}
    </Group>
  );
};

/** The card in the address, or the one that was scanned since: printed ahead, it is given out here. */
const useCardCode = (): string | null => {
  const [params] = useSearchParams();
  const scanned = useEnrolment(({ code }) => code);
  useScan(({ readings }) => {
    const code = codeIn(readings);
    if (!code?.startsWith('C')) return false;
    changeEnrolment({ code });
    return true;
  });
  return scanned ?? params.get('code');
};

interface Enrolment {
  fields: ReturnType<typeof fieldsOf>;
  code: string | null;
  hasPaid: boolean;
  /** Where to go on: to the counter, to their page, to the print of their card. */
  then: 'serve' | 'page' | 'card';
}

const useEnrol = () => {
  const { t } = useTranslation();
  const { today } = usePlace();
  const [, goTo] = useLocation();
  const create = useAct(api.members.create.mutationOptions());
  const save = async ({ fields, code, hasPaid, then }: Enrolment) => {
    const member = await create.mutateAsync({
      ...fields,
      ...(code && { code }),
      ...(hasPaid && { membership: { paidOn: today, type: t('members.membership.usual') } }),
    });
    forgetEnrolment();
    if (then === 'page') return goTo(`/members/${member.id}`);
    if (then === 'card') return goTo(memberHref(member.id));
    goTo('/');
    await pickMember(member.id);
  };
  // A refusal is shown by `error`.
  return {
    save: (enrolment: Enrolment) => void save(enrolment).catch(() => undefined),
    error: create.error,
    isPending: create.isPending,
  };
};

interface PaidTodayProps {
  isPaid: boolean;
  onChange: (isPaid: boolean) => void;
}

const PaidToday = ({ isPaid, onChange }: PaidTodayProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const settings = useQuery(api.place.settings.queryOptions()).data;
  const fee = format.money(settings?.membershipFeeCents ?? 0);
  return (
    <Checkbox
      label={t('members.create.withMembership', { fee })}
      checked={isPaid}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
};
