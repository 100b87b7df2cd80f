import { useTranslation } from 'react-i18next';
import type { Finding } from '#shared/contract/exchange.ts';
import styles from './OpenData.module.css';
import { piecesOf } from './pieces-of.ts';

interface MarkedTextProps {
  text: string;
  findings: readonly Finding[];
}

/** A text in which what may name somebody stands out, with a word that says why. */
export const MarkedText = ({ text, findings }: MarkedTextProps) => {
  const { t } = useTranslation();
  if (text === '') return t('exchange.check.nothing');
  return piecesOf(text, findings).map(({ at, words, kind }) =>
    kind === null ? (
      <span key={at}>{words}</span>
    ) : (
      <mark key={at} className={styles.found}>
        {words} <span className={styles.kind}>({t(`exchange.check.kind.${kind}`)})</span>
      </mark>
    ),
  );
};
