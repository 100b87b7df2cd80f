import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/app/api.ts';
import { usePlace } from '#renderer/app/place-status.ts';
import { Code } from '#renderer/ui/Code.tsx';
import { barrier, nextStep, outcome } from '#shared/domain/repairs/repair-words.ts';
import styles from './BlankSheet.module.css';
import { CodeBars } from './CodeBars.tsx';

/** A longer text hangs at the intake, and the sheet says so. */
const longestWaiver = 1_100;

/** What is filled in by hand: by the visitor above, by who repairs below. */
export const BlankSheet = ({ code }: { code: string }) => {
  const { t } = useTranslation();
  const { name } = usePlace();
  return (
    <article className={styles.sheet}>
      <header className={styles.head}>
        <div>
          <strong>{t('repairIntake.paper.onSheet.head')}</strong>
          <div>{name}</div>
        </div>
        <div className={styles.code}>
          <CodeBars code={code} />
          <div>
            <Code code={code} />
          </div>
        </div>
      </header>
      <Visitor />
      <Repair />
    </article>
  );
};

const Visitor = () => {
  const { t } = useTranslation();
  return (
    <section>
      <div className={styles.title}>{t('repairIntake.paper.onSheet.visitor')}</div>
      <Line label={t('repairIntake.paper.onSheet.thing')} />
      <Line label={t('repairIntake.paper.onSheet.brand')} />
      <Line label={t('repairIntake.paper.onSheet.problem')} />
      <div className={styles.two}>
        <Line label={t('repairIntake.paper.onSheet.name')} />
        <Line label={t('repairIntake.paper.onSheet.contact')} />
      </div>
      <Waiver />
      <div className={styles.two}>
        <Line label={t('repairIntake.paper.onSheet.date')} />
        <Line label={t('repairIntake.paper.onSheet.signature')} />
      </div>
    </section>
  );
};

const Waiver = () => {
  const { t } = useTranslation();
  const settings = useQuery(api.repairs.settings.get.queryOptions()).data;
  if (!settings) return null;
  const { waiverText, waiverVersion } = settings;
  const isShort = waiverText.length <= longestWaiver;
  return (
    <div className={styles.waiver}>
      <strong>{t('repairIntake.paper.onSheet.waiver')}</strong>{' '}
      {isShort
        ? waiverText.replaceAll(/\n+/g, '\n')
        : t('repairIntake.paper.onSheet.waiverShown', { version: waiverVersion })}
    </div>
  );
};

const Repair = () => {
  const { t } = useTranslation();
  return (
    <section className={styles.repair}>
      <div className={styles.title}>{t('repairIntake.paper.onSheet.repair')}</div>
      <div className={styles.two}>
        <Line label={t('repairIntake.paper.onSheet.repairer')} />
        <Line label={t('repairIntake.paper.onSheet.minutes')} />
      </div>
      <Line label={t('repairIntake.paper.onSheet.done')} />
      <div className={styles.line} />
      <Outcomes />
    </section>
  );
};

const Outcomes = () => {
  const { t } = useTranslation();
  const details = {
    repairable: nextStep.options.map((step) => t(`repairWords.nextStep.${step}`)),
    'end-of-life': [
      ...barrier.options.map((one) => t(`repairWords.barrier.${one}`)),
      t('repairIntake.paper.onSheet.unsafe'),
    ],
  };
  return (
    <div className={styles.outcomes}>
      {outcome.options.map((one) => (
        <div key={one}>
          <Box isStrong>{t(`repairWords.outcome.${one}`)}</Box>
          {(one === 'repairable' || one === 'end-of-life') && (
            <div className={styles.details}>
              {details[one].map((detail) => (
                <Box key={detail}>{detail}</Box>
              ))}
            </div>
          )}
        </div>
      ))}
    </div>
  );
};

const Line = ({ label }: { label: string }) => (
  <div className={styles.line}>
    <span>{label}</span>
  </div>
);

const Box = ({ isStrong = false, children }: { isStrong?: boolean; children: ReactNode }) => (
  <span className={styles.box} data-strong={isStrong || undefined}>
    <span className={styles.tick} aria-hidden />
    {children}
  </span>
);
