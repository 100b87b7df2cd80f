import { useTranslation } from 'react-i18next';
import { useSayRefusal } from '#renderer/app/refusal.ts';
import { AnswerSaid } from './AnswerSaid.tsx';
import type { Said as SaidNow } from './counter-state.ts';
import { useCounterStore } from './counter-store.ts';
import { RefusalSteps } from './RefusalSteps.tsx';
import { SaidCard } from './SaidCard.tsx';

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
  const sayRefusal = useSayRefusal();
  if (said.kind === 'answer') return <AnswerSaid answer={said.answer} />;
  if (said.kind === 'told') {
    return <SaidCard tone={said.isGood ? 'told' : 'refused'} title={said.sentence} />;
  }
  return (
    <SaidCard tone="refused" title={sayRefusal(said.thrown)} label={t('counter.visit.mayNot')}>
      <RefusalSteps thrown={said.thrown} typed={said.typed} />
    </SaidCard>
  );
};
