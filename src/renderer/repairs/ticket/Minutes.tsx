import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '#renderer/app/api.ts';
import { useSayRefusal } from '#renderer/app/refusal.ts';
import { NumberField } from '#renderer/ui/NumberField.tsx';
import type { Attempt } from '#shared/contract/repair-views.ts';
import { useTicketAct } from './bench.ts';

const mostMinutes = 1_440;

/** How long it took, as counted, until somebody knows better. */
export const Minutes = ({ attempt }: { attempt: Attempt }) => {
  const { t } = useTranslation();
  const sayRefusal = useSayRefusal();
  const [typed, setTyped] = useState<number | null>(null);
  const correcting = useTicketAct();
  const save = () => {
    if (typed === null || typed === attempt.minutes) return setTyped(null);
    correcting.mutate(
      { run: () => client.repairs.tickets.note({ attemptId: attempt.id, minutes: typed }) },
      { onSuccess: () => setTyped(null) },
    );
  };
  return (
    <NumberField
      label={t('repairTicket.notes.minutes')}
      description={t('repairTicket.notes.minutesWhy')}
      value={typed ?? attempt.minutes}
      onChange={setTyped}
      onBlur={save}
      min={0}
      max={mostMinutes}
      error={correcting.error ? sayRefusal(correcting.error) : undefined}
    />
  );
};
