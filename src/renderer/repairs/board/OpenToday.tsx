import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/app/api.ts';
import { usePlace } from '#renderer/app/place-status.ts';
import { Problem } from '#renderer/ui/Problem.tsx';
import { SessionDialog } from '../sessions/SessionDialog.tsx';
import { useSayClockTime } from '../use-clock-time.ts';
import styles from './Board.module.css';
import { hoursOfToday } from './hours-of-today.ts';

/** Opens the session of today in one touch, with the hours of today; others are a second touch. */
export const OpenToday = () => {
  const { t } = useTranslation();
  const { today } = usePlace();
  const hours = useHoursOfToday();
  const sayClockTime = useSayClockTime();
  const [isChoosing, setIsChoosing] = useState(false);
  const open = useMutation(api.repairs.sessions.open.mutationOptions());
  if (!hours) return null;
  const said = {
    opensAt: sayClockTime(hours.opensAt),
    closesAt: sayClockTime(hours.closesAt),
  };
  return (
    <div className={styles.head}>
      <p className={styles.when}>{t('repairs.open.none')}</p>
      <Button onClick={() => open.mutate({ on: today, ...hours })} loading={open.isPending}>
        {t('repairs.open.today', said)}
      </Button>
      <Button variant="default" onClick={() => setIsChoosing(true)}>
        {t('repairs.open.other')}
      </Button>
      <Problem error={open.error} />
      {isChoosing && (
        <SessionDialog
          title={t('repairs.sessions.newTitle')}
          confirm={t('repairs.sessions.create')}
          start={{ on: today, ...hours, venue: '' }}
          onClose={() => setIsChoosing(false)}
        />
      )}
    </div>
  );
};

/** `null` until the settings are there. */
const useHoursOfToday = () => {
  const { today, timeZone } = usePlace();
  const settings = useQuery(api.place.settings.queryOptions()).data;
  if (!settings) return null;
  const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone } as const;
  // British hours are HH:MM, as the contract writes them.
  const now = new Intl.DateTimeFormat('en-GB', clock).format(Date.now());
  return hoursOfToday(settings.openingHours, today, now);
};
