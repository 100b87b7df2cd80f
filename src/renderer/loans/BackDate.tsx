import { Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '#renderer/app/api.ts';
import { useManager } from '#renderer/app/manager/ManagerGate.tsx';
import { usePlace } from '#renderer/app/place-status.ts';
import { DayInput } from '#renderer/ui/DayInput.tsx';
import { FormDialog } from '#renderer/ui/FormDialog.tsx';
import type { LoanLine } from '#shared/contract/views.ts';
import { day } from '#shared/domain/day.ts';

interface Correction {
  lentOn: string;
  /** Empty while it is out. */
  returnedOn: string;
  reason: string;
}

const useBackDate = (loan: LoanLine) => {
  const { withRights } = useManager();
  return ({ lentOn, returnedOn, reason }: Correction) =>
    withRights(() =>
      client.loans.backDate({
        id: loan.id,
        reason,
        ...(lentOn !== loan.lentOn && { lentOn: day.parse(lentOn) }),
        ...(returnedOn !== (loan.returnedOn ?? '') && { returnedOn: day.parse(returnedOn) }),
      }),
    );
};

/** Puts a loan or a return on the day it really happened. For a manager; the journal keeps it. */
export const BackDate = ({ loan, onClose }: { loan: LoanLine; onClose: () => void }) => {
  const { t } = useTranslation();
  const { today } = usePlace();
  const backDate = useBackDate(loan);
  const [typed, setTyped] = useState<Correction>({
    lentOn: loan.lentOn,
    returnedOn: loan.returnedOn ?? '',
    reason: '',
  });
  const field = (name: 'lentOn' | 'returnedOn') => (
    <DayInput
      label={t(`members.loan.${name}`)}
      value={typed[name]}
      max={today}
      onChange={(on) => setTyped({ ...typed, [name]: on })}
      required={name === 'lentOn' || loan.returnedOn !== null}
    />
  );
  return (
    <FormDialog
      title={t('members.loan.backDate')}
      confirm={t('members.loan.save')}
      act={() => backDate(typed)}
      onClose={onClose}
      labels={{}}
    >
      {() => (
        <>
          <Text fw={700}>
            {loan.item.name} · {loan.member.name}
          </Text>
          {field('lentOn')}
          {field('returnedOn')}
          <TextInput
            label={t('members.loan.why')}
            value={typed.reason}
            maxLength={200}
            onChange={(event) => setTyped({ ...typed, reason: event.currentTarget.value })}
          />
        </>
      )}
    </FormDialog>
  );
};
