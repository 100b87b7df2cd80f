import { useTranslation } from 'react-i18next';
import { useSayRefusal } from '#renderer/app/refusal.ts';
import { AnswerSaid } from './AnswerSaid.tsx';
import { ClosedSaid } from './ClosedSaid.tsx';
import { useCounterStore } from './counter-store.ts';
import { OwnWord } from './OwnWord.tsx';
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
  switch (said.kind) {
    case 'answer':
      return <AnswerSaid answer={said.answer} />;
    case 'refused':
      return <RefusedSaid {...said} />;
    case 'closed':
      return <ClosedSaid {...said} />;
    default:
      return <OwnWord said={said} />;
  }
};

const RefusedSaid = ({ thrown }: Extract<SaidNow, { kind: 'refused' }>) => {
  const { t } = useTranslation();
  const sayRefusal = useSayRefusal();
  return (
    <SaidCard tone="refused" title={sayRefusal(thrown)} label={t('counter.visit.mayNot')}>
      <RefusalSteps thrown={thrown} />
    </SaidCard>
  );
};
