import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/app/words.ts';
import { SaidCard } from './SaidCard.tsx';
import type { Said } from './said.ts';
import { TicketLink } from './TicketLink.tsx';

type Own = Exclude<Said, { kind: 'answer' | 'refused' | 'closed' }>;

/** What the counter says by itself: one sentence. */
export const OwnWord = ({ said }: { said: Own }) => {
  const { t } = useTranslation();
  const sentence = useSentence(said);
  if (said.kind === 'pending')
    return <SaidCard tone="refused" title={sentence} label={t('counter.visit.mayNot')} />;
  if (said.kind === 'already-in-basket')
    return <SaidCard tone="told" title={sentence} details={[t('counter.said.scanCard')]} />;
  if (said.kind === 'damage-noted') {
    return (
      <SaidCard tone="told" title={sentence}>
        <TicketLink {...said.ticket} />
      </SaidCard>
    );
  }
  return <SaidCard tone={toneOf(said)} title={sentence} />;
};

const toneOf = (said: Own) => {
  if (said.kind === 'told') return said.isGood ? 'told' : 'refused';
  if (said.kind === 'basket-full') return 'refused';
  return said.kind === 'renewed' ? 'out' : 'told';
};

const useSentence = (said: Own): string => {
  const { t } = useTranslation();
  const format = useFormat();
  switch (said.kind) {
    case 'already-in-basket':
      return t('counter.said.alreadyInBasket', { item: said.item.name });
    case 'basket-full':
      return t('counter.said.basketFull');
    case 'basket-emptied':
      return t('counter.said.basketEmptied');
    case 'pending':
      return t('refusals.ANSWERS_PENDING', { items: format.list(said.items) });
    case 'all-answered':
      return t('counter.said.allAnswered');
    case 'renewed': {
      const { item, dueOn } = said.loan;
      return t('counter.said.renewed', { item: item.name, dueOn: format.day(dueOn) });
    }
    case 'damage-noted':
      return t('counter.said.damageNoted', { item: said.loan.item.name });
    case 'told':
      return said.sentence;
  }
};
