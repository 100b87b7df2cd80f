import { useTranslation } from 'react-i18next';
import { BigButton } from '../BigButton.tsx';
import { useBench } from '../bench.ts';
import styles from './Outcome.module.css';
import { outcomeIcons } from './outcome-icons.ts';

/** What came of it, and what that means for an object of the place. */
export const Result = ({ onChange }: { onChange: () => void }) => {
  const { t } = useTranslation();
  const { ticket } = useBench();
  const { outcome, barrier, nextStep, electricalCheck } = ticket;
  if (outcome === null) return null;
  const Icon = outcomeIcons[outcome];
  const details = [
    barrier && t(`repairWords.barrier.${barrier}`),
    nextStep && t(`repairWords.nextStep.${nextStep}`),
    electricalCheck === 'safe' && t('repairTicket.outcome.safe'),
  ].filter(Boolean);
  return (
    <div className={styles.choose}>
      <p className={styles.result} data-outcome={outcome}>
        <Icon size={36} aria-hidden />
        <span>
          <strong>{t(`repairWords.outcome.${outcome}`)}</strong>
          {details.map((detail) => (
            <span key={detail || ''}>{detail}</span>
          ))}
        </span>
      </p>
      <ItemThen />
      <BigButton onClick={onChange}>{t('repairTicket.outcome.change')}</BigButton>
    </div>
  );
};

const ItemThen = () => {
  const { t } = useTranslation();
  const { item, outcome, isUnsafe } = useBench().ticket;
  if (!item) return null;
  const isFree = outcome === 'fixed' && !isUnsafe;
  return (
    <p className={styles.meaning}>
      {t(`repairTicket.outcome.${isFree ? 'onShelf' : 'staysBlocked'}`, { item: item.name })}
    </p>
  );
};
