import { Checkbox, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/app/words.ts';
import { capital } from '#renderer/ui/capital.ts';
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

interface DayFieldProps {
  day: DayHours;
  onChange: (day: DayHours) => void;
}

const DayField = ({ day, onChange }: DayFieldProps) => {
  const name = useFormat().weekday(day.weekday);
  return (
    <div className={styles.day}>
      <Checkbox
        label={capital(name)}
        className={styles.name ?? ''}
        checked={day.isOpen}
        onChange={(event) => onChange({ ...day, isOpen: event.currentTarget.checked })}
      />
      {day.isOpen && <Range day={day} name={name} onChange={onChange} />}
      {day.isOpen && day.more.length > 0 && <MoreRanges ranges={day.more} />}
    </div>
  );
};

const Range = ({ day, name, onChange }: DayFieldProps & { name: string }) => {
  const { t } = useTranslation();
  return (
    <div className={styles.hours}>
      <span>{t('place.start.opensAt')}</span>
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
  );
};

const MoreRanges = ({ ranges }: { ranges: DayHours['more'] }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const said = ranges.map(({ opensAt, closesAt }) =>
    t('place.hours.range', { from: opensAt, until: closesAt }),
  );
  return (
    <Text c="dimmed" className={styles.more ?? ''}>
      {t('place.hours.more', { ranges: format.list(said) })}
    </Text>
  );
};
