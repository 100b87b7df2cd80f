import { useTranslation } from 'react-i18next';
import type { Found } from './Findings.tsx';
import styles from './ScannerTest.module.css';

/** All that one scan tells, row by row. */
export const Facts = ({ found }: { found: Found }) => {
  const { t } = useTranslation();
  const { setting, computer, shown, isShownRight, suffix, msBetweenSigns, isCapsLockOn } = found;
  const rows = [
    ['setting', t(`scannerTest.setting.${setting ?? 'unknown'}`)],
    ['computer', t(`scannerTest.computer.${computer ?? 'unknown'}`)],
    ['shown', t(`scannerTest.${isShownRight ? 'shownRight' : 'shownWrong'}`, { shown })],
    ['suffix', t(`scannerTest.suffix.${suffix}`)],
    ['speed', t('scannerTest.speed', { ms: Math.round(msBetweenSigns) })],
    ['capsLock', t(`scannerTest.capsLock.${isCapsLockOn ? 'on' : 'off'}`)],
  ] as const;
  return (
    <dl className={styles.facts} aria-label={t('scannerTest.facts.label')}>
      {rows.map(([name, words]) => (
        <div key={name}>
          <dt>{t(`scannerTest.facts.${name}`)}</dt>
          <dd className={name === 'shown' ? styles.mono : undefined}>{words}</dd>
        </div>
      ))}
    </dl>
  );
};
