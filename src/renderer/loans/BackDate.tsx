import { Button, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client, queries } from '#renderer/app/api.ts';
import { useManager } from '#renderer/app/manager/ManagerGate.tsx';
import { usePlace } from '#renderer/app/place-status.ts';
import { DayInput } from '#renderer/ui/DayInput.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import type { LoanLine } from '#shared/contract/views.ts';
import { day } from '#shared/domain/day.ts';

interface Correction {
  lentOn: string;
  returnedOn: string;
  reason: string;
}

const useBackDate = (loan: LoanLine, onSuccess: () => void) => {
  const { withRights } = useManager();
  return useMutation({
    mutationFn: ({ lentOn, returnedOn, reason }: Correction) =>
      withRights(() =>
        client.loans.backDate({
          id: loan.id,
          reason,
          ...(lentOn !== loan.lentOn && { lentOn: day.parse(lentOn) }),
          ...(returnedOn !== (loan.returnedOn ?? '') && { returnedOn: day.parse(returnedOn) }),
        }),
      ),
    onSuccess,
    onSettled: () => queries.invalidateQueries(),
  });
};

/** Puts a loan or a return on the day it really happened. For a manager; the journal keeps it. */
export const BackDate = ({ loan, onClose }: { loan: LoanLine; onClose: () => void }) => {
  const { t } = useTranslation();
  const { today } = usePlace();
  const [lentOn, setLentOn] = useState<string>(loan.lentOn);
  const [returnedOn, setReturnedOn] = useState<string>(loan.returnedOn ?? '');
  const [reason, setReason] = useState('');
  const save = useBackDate(loan, onClose);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate({ lentOn, returnedOn, reason });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('members.loan.backDate')}
      closeOnClickOutside={!save.isPending}
    >
      <form onSubmit={submit}>
        <Stack>
          <Text fw={700}>
            {loan.item.name} · {loan.member.name}
          </Text>
          <DayInput
            label={t('members.loan.lentOn')}
            value={lentOn}
            max={today}
            onChange={setLentOn}
            required
          />
          <DayInput
            label={t('members.loan.returnedOn')}
            value={returnedOn}
            max={today}
            onChange={setReturnedOn}
          />
          <TextInput
            label={t('members.loan.why')}
            value={reason}
            maxLength={200}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Problem error={save.error} />
          <Button type="submit" loading={save.isPending}>
            {t('members.loan.save')}
          </Button>
        </Stack>
      </form>
    </Modal>
  );
};
