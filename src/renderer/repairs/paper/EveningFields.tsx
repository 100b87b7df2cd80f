import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/app/words.ts';
import { DayInput } from '#renderer/ui/DayInput.tsx';
import { day } from '#shared/domain/day.ts';
import { useSayClockTime } from '../use-clock-time.ts';
import styles from './PaperScreen.module.css';
import { changeEvening, usePile } from './sheet-draft.ts';
import { useEvening } from './use-evening.ts';

/** Said once for the whole pile: which session, or which day, and who repaired. */
export const EveningFields = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const sayClockTime = useSayClockTime();
  const { evening } = usePile();
  const { sessions, session, on } = useEvening();
  const presences = session?.presences ?? [];
  return (
    <div className={styles.pair}>
      <NativeSelect
        label={t('repairIntake.paper.session')}
        value={session?.id ?? ''}
        onChange={({ currentTarget: { value } }) => {
          const chosen = sessions.find(({ id }) => id === value);
          changeEvening({ sessionId: chosen?.id ?? null, presenceId: null });
        }}
        data={[
          ...sessions.map(({ id, on: held, opensAt }) => ({
            value: id,
            label: `${format.day(held, 'long')}, ${sayClockTime(opensAt)}`,
          })),
          { value: '', label: t('repairIntake.paper.noSession') },
        ]}
      />
      {session === null && (
        <DayInput
          label={t('repairIntake.paper.on')}
          value={on}
          onChange={(typed) => {
            const chosen = day.safeParse(typed);
            if (chosen.success) changeEvening({ on: chosen.data });
          }}
        />
      )}
      {presences.length > 0 && (
        <NativeSelect
          label={t('repairIntake.paper.who')}
          value={evening.presenceId ?? ''}
          onChange={({ currentTarget: { value } }) =>
            changeEvening({ presenceId: presences.find(({ id }) => id === value)?.id ?? null })
          }
          data={[
            { value: '', label: t('repairIntake.paper.nobody') },
            ...presences.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      )}
    </div>
  );
};
