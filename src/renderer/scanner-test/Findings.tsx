import { IconAlertTriangle, IconBulb, IconCircleCheck, IconKeyboard } from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Advice, ScannerFindings } from '#shared/domain/scanner-test.ts';
import { Facts } from './Facts.tsx';
import styles from './ScannerTest.module.css';

export type Found = Extract<ScannerFindings, { kind: 'scanner' }>;

/** What the last scan tells: first the one thing to change, or that all is well; then the facts. */
export const Findings = ({ findings }: { findings: ScannerFindings }) => {
  const { t } = useTranslation();
  switch (findings.kind) {
    case 'by-hand':
      return (
        <Verdict state="warn" title={t('scannerTest.verdict.byHand')}>
          {t('scannerTest.byHandHelp')}
        </Verdict>
      );
    case 'other-code':
      return (
        <Verdict state="warn" title={t('scannerTest.verdict.otherCode')}>
          {t('scannerTest.otherCodeHelp', { shown: findings.shown })}
          {!findings.isPlain && ` ${t('scannerTest.otherCountry')}`}
        </Verdict>
      );
    case 'scanner':
      return (
        <>
          <Verdict
            state={stateOf(findings.advice)}
            title={t(`scannerTest.verdict.${titleOf(findings.advice)}`)}
          >
            {sayAdvice(findings, t)}
          </Verdict>
          <Facts found={findings} />
        </>
      );
  }
};

/** What the house cannot live with, and what it can. */
const titleOf = ({ kind }: Advice): 'good' | 'better' | 'change' => {
  if (kind === 'none') return 'good';
  return kind === 'caps-lock' || kind === 'no-suffix' || kind === 'layout' ? 'better' : 'change';
};

type State = 'good' | 'better' | 'warn' | 'bad';

const stateOf = (advice: Advice): State => {
  const title = titleOf(advice);
  return title === 'change' ? 'bad' : title;
};

const sayAdvice = ({ advice, ...found }: Found, t: TFunction<'etabli'>): string => {
  switch (advice.kind) {
    case 'too-slow':
      return t('scannerTest.advice.too-slow', { ms: Math.round(found.msBetweenSigns) });
    case 'signs-lost':
      return t('scannerTest.advice.signs-lost', { meant: found.meant });
    case 'extra-signs':
      return t('scannerTest.advice.extra-signs', { extra: advice.extra });
    case 'layout':
      return t(`scannerTest.advice.layout.${advice.to}`, { shown: found.shown });
    default:
      return t(`scannerTest.advice.${advice.kind}`);
  }
};

const icons = {
  good: IconCircleCheck,
  better: IconBulb,
  warn: IconKeyboard,
  bad: IconAlertTriangle,
} as const;

interface VerdictProps {
  state: State;
  title: string;
  children: ReactNode;
}

const Verdict = ({ state, title, children }: VerdictProps) => {
  const Icon = icons[state];
  return (
    <div className={styles.verdict} data-state={state}>
      <strong>
        <Icon size={24} aria-hidden /> {title}
      </strong>
      <p>{children}</p>
    </div>
  );
};
