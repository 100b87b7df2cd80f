import { TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, client } from '#renderer/app/api.ts';
import { usePlace } from '#renderer/app/place-status.ts';
import { DayInput } from '#renderer/ui/DayInput.tsx';
import { FormDialog } from '#renderer/ui/FormDialog.tsx';
import { MoneyInput } from '#renderer/ui/MoneyInput.tsx';
import type { MemberPage } from '#shared/contract/members.ts';
import { day } from '#shared/domain/day.ts';

interface AddMembershipProps {
  member: MemberPage;
  onClose: () => void;
}

/** `null` stands for the place's own fee; an empty day for the place's own period. */
interface Draft {
  type: string;
  paidOn: string;
  validUntil: string;
  feeCents: number | null;
}

/** A membership that was paid: what was not told follows from the place's rules. */
export const AddMembership = ({ member, onClose }: AddMembershipProps) => {
  const { t } = useTranslation();
  const { today } = usePlace();
  const [draft, setDraft] = useState<Draft>({
    type: member.memberships[0]?.type ?? t('members.membership.usual'),
    paidOn: today,
    validUntil: '',
    feeCents: null,
  });
  const { type, paidOn, validUntil, feeCents } = draft;
  const save = () =>
    client.members.addMembership({
      id: member.id,
      type,
      paidOn: day.parse(paidOn),
      ...(validUntil !== '' && { validUntil: day.parse(validUntil) }),
      ...(feeCents !== null && { feeCents }),
    });
  return (
    <FormDialog
      title={t('members.membership.add')}
      confirm={t('frame.act.save')}
      act={save}
      onClose={onClose}
      canConfirm={type.trim() !== '' && day.safeParse(paidOn).success}
      labels={{ validUntil: t('members.membership.validUntil') }}
    >
      {(problemAt) => (
        <MembershipFields
          draft={draft}
          onChange={(change) => setDraft({ ...draft, ...change })}
          endProblem={problemAt('validUntil')}
        />
      )}
    </FormDialog>
  );
};

interface MembershipFieldsProps {
  draft: Draft;
  onChange: (change: Partial<Draft>) => void;
  endProblem: string | undefined;
}

const MembershipFields = ({ draft, onChange, endProblem }: MembershipFieldsProps) => {
  const { t } = useTranslation();
  const usualFee = useQuery(api.place.settings.queryOptions()).data?.membershipFeeCents ?? null;
  return (
    <>
      <TextInput
        label={t('members.membership.type')}
        value={draft.type}
        onChange={(event) => onChange({ type: event.currentTarget.value })}
        maxLength={200}
        required
        data-autofocus
      />
      <DayInput
        label={t('members.membership.paidOn')}
        value={draft.paidOn}
        onChange={(paidOn) => onChange({ paidOn })}
        required
      />
      <DayInput
        label={t('members.membership.validUntil')}
        description={t('members.membership.byRule')}
        value={draft.validUntil}
        onChange={(validUntil) => onChange({ validUntil })}
        error={endProblem}
      />
      <MoneyInput
        label={t('members.membership.fee')}
        valueCents={draft.feeCents ?? usualFee}
        onChange={(feeCents) => onChange({ feeCents: feeCents ?? 0 })}
      />
    </>
  );
};
