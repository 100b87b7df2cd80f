import { IconAlertTriangle, IconCircleX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/app/words.ts';
import type { FormatProblem } from '#shared/domain/labels/format-problems.ts';
import styles from './Formats.module.css';

/** What is wrong with a format, in words: what stops it, and what is only worth knowing. */
export const ProblemsSaid = ({ problems }: { problems: readonly FormatProblem[] }) => {
  const say = useSayFormatProblem();
  return (
    <ul className={styles.problems} aria-live="polite">
      {problems.map((problem) => (
        <li key={problem.kind} data-fatal={problem.isFatal}>
          {problem.isFatal ? (
            <IconCircleX size={20} aria-hidden />
          ) : (
            <IconAlertTriangle size={20} aria-hidden />
          )}
          <span>{say(problem)}</span>
        </li>
      ))}
    </ul>
  );
};

/** The sentence of a problem of a format. */
export const useSayFormatProblem = (): ((problem: FormatProblem) => string) => {
  const { t } = useTranslation();
  const { number } = useFormat();
  return (problem) => {
    if (problem.kind === 'start-past-sheet') {
      return t('labels.problem.start-past-sheet', { last: problem.last });
    }
    if (!('by' in problem)) return t(`labels.problem.${problem.kind}`);
    // Never 0: a tenth is the least that is said.
    const by = number(Math.max(0.1, Math.round(problem.by * 10) / 10));
    return t(`labels.problem.${problem.kind}`, { by });
  };
};
