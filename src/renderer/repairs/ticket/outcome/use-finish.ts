import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { client } from '#renderer/app/api.ts';
import { refusalIn } from '#renderer/app/refusal.ts';
import type { Barrier, NextStep, Outcome } from '#shared/domain/repairs/repair-words.ts';
import { useBench, useTicketAct } from '../bench.ts';

export interface Finish {
  outcome: Outcome;
  barrier?: Barrier;
  nextStep?: NextStep;
  electricalCheck?: 'safe';
}

interface FinishWish {
  /** The place has just begun to ask for a check. */
  onCheckNeeded: () => void;
  onDone: (() => void) | null;
}

/** Says the outcome. */
export const useFinish = ({ onCheckNeeded, onDone }: FinishWish) => {
  const { t } = useTranslation();
  const { ticket } = useBench();
  const finishing = useTicketAct();
  const finish = (asked: Finish) =>
    finishing.mutate(
      {
        run: () => client.repairs.tickets.finish({ id: ticket.id, ...asked }),
        said: sayOutcome(asked, t),
      },
      {
        onSuccess: () => onDone?.(),
        onError: (thrown) => refusalIn(thrown)?.code === 'CHECK_NEEDED' && onCheckNeeded(),
      },
    );
  return { finish, isPending: finishing.isPending, error: finishing.error };
};

const sayOutcome = ({ outcome, barrier, nextStep }: Finish, t: TFunction<'etabli'>): string => {
  const said = { outcome: t(`repairWords.outcome.${outcome}`).toLocaleLowerCase() };
  const detail = barrier
    ? t(`repairWords.barrier.${barrier}`)
    : nextStep && t(`repairWords.nextStep.${nextStep}`);
  return detail
    ? t('repairTicket.outcome.notedWith', { ...said, detail: detail.toLocaleLowerCase() })
    : t('repairTicket.outcome.noted', said);
};
