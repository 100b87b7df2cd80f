import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { barrier, nextStep, type Outcome } from '#shared/domain/repairs/repair-words.ts';
import { BigButton, BigButtons } from '../BigButton.tsx';
import { DeclareUnsafe } from '../unsafe/DeclareUnsafe.tsx';
import styles from './Outcome.module.css';
import type { Finish } from './use-finish.ts';

interface DetailProps {
  of: Outcome;
  finish: (asked: Finish) => void;
  isBusy: boolean;
}

/** A second, nervous touch comes within this time: nothing may move under the finger until then. */
const nervousMs = 400;

/** What is asked after the first touch. It opens below, so that a second touch by mistake picks nothing. */
export const Detail = ({ of: outcome, finish, isBusy }: DetailProps) => {
  const place = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each question is brought into view when it opens
  useEffect(() => {
    const scroll = () => place.current?.scrollIntoView({ block: 'nearest' });
    const waiting = setTimeout(scroll, nervousMs);
    return () => clearTimeout(waiting);
  }, [outcome]);
  return (
    <div ref={place} className={styles.detail}>
      {outcome === 'fixed' && <Check finish={finish} isBusy={isBusy} />}
      {outcome === 'repairable' && <Steps finish={finish} isBusy={isBusy} />}
      {outcome === 'end-of-life' && <Barriers finish={finish} isBusy={isBusy} />}
    </div>
  );
};

type QuestionProps = Pick<DetailProps, 'finish' | 'isBusy'>;

const Steps = ({ finish, isBusy }: QuestionProps) => {
  const { t } = useTranslation();
  const title = t('repairTicket.outcome.nextStep');
  return (
    <>
      <h3 className={styles.question}>{title}</h3>
      <BigButtons label={title}>
        {nextStep.options.map((step) => (
          <BigButton
            key={step}
            isBusy={isBusy}
            onClick={() => finish({ outcome: 'repairable', nextStep: step })}
          >
            {t(`repairWords.nextStep.${step}`)}
          </BigButton>
        ))}
      </BigButtons>
    </>
  );
};

const Barriers = ({ finish, isBusy }: QuestionProps) => {
  const { t } = useTranslation();
  const title = t('repairTicket.outcome.barrier');
  return (
    <>
      <h3 className={styles.question}>{title}</h3>
      <BigButtons label={title}>
        {barrier.options.map((one) => (
          <BigButton
            key={one}
            isBusy={isBusy}
            onClick={() => finish({ outcome: 'end-of-life', barrier: one })}
          >
            {t(`repairWords.barrier.${one}`)}
          </BigButton>
        ))}
      </BigButtons>
    </>
  );
};

const Check = ({ finish, isBusy }: QuestionProps) => {
  const { t } = useTranslation();
  const [isDeclaring, setIsDeclaring] = useState(false);
  const title = t('repairTicket.outcome.check');
  return (
    <>
      <h3 className={styles.question}>{title}</h3>
      <BigButtons label={title}>
        <BigButton
          tone="good"
          Icon={IconCircleCheck}
          isBusy={isBusy}
          onClick={() => finish({ outcome: 'fixed', electricalCheck: 'safe' })}
        >
          {t('repairTicket.outcome.checkSafe')}
        </BigButton>
        <BigButton tone="bad" Icon={IconAlertTriangle} onClick={() => setIsDeclaring(true)}>
          {t('repairTicket.outcome.checkUnsafe')}
        </BigButton>
      </BigButtons>
      {isDeclaring && (
        <DeclareUnsafe
          reason={t('repairTicket.outcome.checkUnsafeReason')}
          onClose={() => setIsDeclaring(false)}
        />
      )}
    </>
  );
};
