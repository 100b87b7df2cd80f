import { useTranslation } from 'react-i18next';
import { useSayRefusal } from '#renderer/app/refusal.ts';
import { useFormat } from '#renderer/app/words.ts';
import { AnswerSaid } from './AnswerSaid.tsx';
import { ClosedSaid } from './ClosedSaid.tsx';
import { useCounterStore } from './counter-store.ts';
import { RefusalSteps } from './RefusalSteps.tsx';
import { SaidCard } from './SaidCard.tsx';
import type { Said as SaidNow } from './said.ts';

/** The last thing said, large, read aloud by a screen reader, with the next step beside it. */
export const Said = () => {
  const said = useCounterStore((state) => state.said);
  return (
    <div aria-live="assertive" aria-atomic="true" data-testid="said">
      {said && <Spoken said={said} />}
    </div>
  );
};

const Spoken = ({ said }: { said: SaidNow }) => {
  const { t } = useTranslation();
  const format = useFormat();
  switch (said.kind) {
    case 'answer':
      return <AnswerSaid answer={said.answer} />;
    case 'refused':
      return <RefusedSaid {...said} />;
    case 'closed':
      return <ClosedSaid {...said} />;
    case 'already-in-basket':
      return (
        <SaidCard
          tone="told"
          title={t('counter.said.alreadyInBasket', { item: said.item.name })}
          details={[t('counter.said.scanCard')]}
        />
      );
    case 'basket-full':
      return <SaidCard tone="refused" title={t('counter.said.basketFull')} />;
    case 'basket-emptied':
      return <SaidCard tone="told" title={t('counter.said.basketEmptied')} />;
    case 'renewed': {
      const { item, dueOn } = said.loan;
      const facts = { item: item.name, dueOn: format.day(dueOn) };
      return <SaidCard tone="out" title={t('counter.said.renewed', facts)} />;
    }
    case 'damage-noted':
      return (
        <SaidCard
          tone="told"
          title={t('counter.said.damageNoted', { item: said.loan.item.name })}
        />
      );
    case 'told':
      return <SaidCard tone={said.isGood ? 'told' : 'refused'} title={said.sentence} />;
  }
};

const RefusedSaid = ({ thrown, typed }: Extract<SaidNow, { kind: 'refused' }>) => {
  const { t } = useTranslation();
  const sayRefusal = useSayRefusal();
  return (
    <SaidCard tone="refused" title={sayRefusal(thrown)} label={t('counter.visit.mayNot')}>
      <RefusalSteps thrown={thrown} typed={typed} />
    </SaidCard>
  );
};
