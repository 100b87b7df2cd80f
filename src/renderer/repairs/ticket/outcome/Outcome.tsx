import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/app/api.ts';
import { Section } from '#renderer/items/page/Section.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import type { Outcome as Word } from '#shared/domain/repairs/repair-words.ts';
import { isPowered } from '#shared/domain/repairs/thing-category.ts';
import { BigButton, BigButtons } from '../BigButton.tsx';
import { useBench } from '../bench.ts';
import { Detail } from './Detail.tsx';
import styles from './Outcome.module.css';
import { outcomeIcons } from './outcome-icons.ts';
import { Result } from './Result.tsx';
import { useFinish } from './use-finish.ts';

/** The outcome: one touch, and one more where the standard wants to know why or what next. */
export const Outcome = () => {
  const { t } = useTranslation();
  const { ticket } = useBench();
  const [changing, setChanging] = useState<Word | null>(null);
  const isChanging = ticket.outcome === null || changing === ticket.outcome;
  return (
    <Section title={t('repairTicket.outcome.title')}>
      {isChanging ? (
        <Choose onKeep={ticket.outcome && (() => setChanging(null))} />
      ) : (
        <Result onChange={() => setChanging(ticket.outcome)} />
      )}
    </Section>
  );
};

const words = ['fixed', 'repairable', 'end-of-life', 'unknown'] as const satisfies Word[];

const Choose = ({ onKeep }: { onKeep: (() => void) | null }) => {
  const { t } = useTranslation();
  const [open, setOpen] = useState<Word | null>(null);
  const { outcome: standing } = useBench().ticket;
  const needsCheck = useNeedsCheck();
  const finishing = useFinish({ onCheckNeeded: () => setOpen('fixed'), onDone: onKeep });
  const asksMore = (word: Word) =>
    word === 'repairable' || word === 'end-of-life' || (word === 'fixed' && needsCheck);
  const choose = (outcome: Word) => {
    if (asksMore(outcome)) setOpen(outcome);
    else finishing.finish({ outcome });
  };
  return (
    <div className={styles.choose}>
      <BigButtons label={t('repairTicket.outcome.title')}>
        {words.map((word) => (
          <BigButton
            key={word}
            Icon={outcomeIcons[word]}
            iconTone={word === 'fixed' ? 'good' : undefined}
            isOpen={asksMore(word) ? open === word : undefined}
            isPressed={onKeep ? word === standing : undefined}
            isBusy={finishing.isPending}
            onClick={() => choose(word)}
          >
            {t(`repairWords.outcome.${word}`)}
          </BigButton>
        ))}
      </BigButtons>
      {open && <Detail of={open} finish={finishing.finish} isBusy={finishing.isPending} />}
      <Problem error={finishing.error} />
      {onKeep && <BigButton onClick={onKeep}>{t('repairTicket.outcome.keep')}</BigButton>}
    </div>
  );
};

/** Does this thing have to pass a check before it is said to be fixed? */
const useNeedsCheck = (): boolean => {
  const { ticket } = useBench();
  const settings = useQuery(api.repairs.settings.get.queryOptions()).data;
  return settings?.electricalCheck === 'powered' && isPowered(ticket.what.category);
};
