import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/app/words.ts';
import { Code } from '#renderer/ui/Code.tsx';
import type { Slip } from '#shared/contract/loans.ts';
import styles from './SlipDocument.module.css';
import { SlipTable } from './SlipTable.tsx';
import { slipTitle } from './slip-title.ts';

/** What the member signs or takes home: objects, state, due days, declared value and what it means, rules. */
export const SlipDocument = ({ slip }: { slip: Slip }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const hasValue = slip.lent.some(({ declaredValueCents }) => declaredValueCents !== null);
  return (
    <article className={styles.slip}>
      <header className={styles.head}>
        <div>
          <strong>{slip.place.name}</strong>
          <div>{slip.place.address}</div>
          <div>{slip.place.contact}</div>
        </div>
        <div className={styles.when}>
          <h1>{t(slipTitle(slip))}</h1>
          <div>{t('counter.slip.madeOn', { at: format.instant(slip.at) })}</div>
        </div>
      </header>
      {slip.member && (
        <p>
          {t('counter.slip.borrower')} <strong>{slip.member.name}</strong> (
          <Code code={slip.member.code} />)
        </p>
      )}
      {slip.lent.length + slip.returned.length === 0 && <p>{t('counter.slip.nothing')}</p>}
      {slip.lent.length > 0 && <SlipTable moment="out" lines={slip.lent} />}
      {slip.returned.length > 0 && <SlipTable moment="in" lines={slip.returned} />}
      {hasValue && <p className={styles.small}>{t('counter.slip.consequence')}</p>}
      {(slip.rulesVersion || slip.rulesText) && <Rules slip={slip} />}
      {slip.lent.length > 0 && <p className={styles.signature}>{t('counter.slip.signature')} :</p>}
    </article>
  );
};

const Rules = ({ slip }: { slip: Slip }) => {
  const { t } = useTranslation();
  return (
    <section className={styles.small}>
      <h2>{t('counter.slip.rules', { version: slip.rulesVersion || '1' })}</h2>
      <p className={styles.rules}>{slip.rulesText}</p>
    </section>
  );
};
