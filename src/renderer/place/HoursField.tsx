import { Checkbox, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/app/words.ts';
import styles from './HoursField.module.css';
import type { DayHours } from './start-draft.ts';

interface HoursFieldProps {
  hours: readonly DayHours[];
  onChange: (hours: DayHours[]) => void;
}

/** The seven days, each ticked with its hours or not. */
export const HoursField = ({ hours, onChange }: HoursFieldProps) => {
  const change = (changed: DayHours) =>
    onChange(hours.map((one) => (one.weekday === changed.weekday ? changed : one)));
  return (
    <div className={styles.days}>
      {hours.map((one) => (
        <DayField key={one.weekday} day={one} onChange={change} />
      ))}
    </div>
  );
};

const DayField = ({ day, onChange }: { day: DayHours; onChange: (day: DayHours) => void }) => {
  const { t } = useTranslation();
  const name = useFormat().weekday(day.weekday);
  return (
    <div className={styles.day}>
      <Checkbox
        label={name}
        checked={day.isOpen}
        onChange={(event) => onChange({ ...day, isOpen: event.currentTarget.checked })}
      />
      {day.isOpen && (
        <div className={styles.hours}>
          <TextInput
            type="time"
            aria-label={`${name}, ${t('place.start.opensAt')}`}
            value={day.opensAt}
            onChange={(event) => onChange({ ...day, opensAt: event.currentTarget.value })}
            required
          />
          <span>{t('place.start.closesAt')}</span>
          <TextInput
            type="time"
            aria-label={`${name}, ${t('place.start.closesAt')}`}
            value={day.closesAt}
            onChange={(event) => onChange({ ...day, closesAt: event.currentTarget.value })}
            required
          />
        </div>
      )}
    </div>
  );
};
