import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/app/words.ts';
import type { LoanLine } from '#shared/contract/views.ts';
import { day } from '#shared/domain/day.ts';
import { changeDueDay } from './act.ts';
import styles from './Counter.module.css';

/** The due day, changeable on the spot with the machine's own calendar. */
export const DueDay = ({ loan }: { loan: LoanLine }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const [draft, setDraft] = useState<string | null>(null);
  const keep = () => {
    const parsed = day.safeParse(draft);
    if (parsed.success && parsed.data !== loan.dueOn) void changeDueDay(loan.id, parsed.data);
    setDraft(null);
  };
  if (draft === null) {
    return (
      <button
        type="button"
        className={styles.due}
        onClick={() => setDraft(loan.dueOn)}
        title={t('counter.deed.changeDue')}
      >
        <span className={styles.dueLabel}>{t('counter.deed.due')}</span>{' '}
        <strong>{format.day(loan.dueOn)}</strong>
      </button>
    );
  }
  return (
    <input
      type="date"
      className={styles.dueField}
      aria-label={t('counter.deed.changeDue')}
      value={draft}
      min={loan.lentOn}
      // biome-ignore lint/a11y/noAutofocus: the person has just asked to change this day
      autoFocus
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep();
        if (event.key === 'Escape') setDraft(null);
        if (event.key === 'Escape' || event.key === 'Enter') event.preventDefault();
      }}
    />
  );
};
