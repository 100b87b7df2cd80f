import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/app/api.ts';
import { usePlace } from '#renderer/app/place-status.ts';
import { useAct } from '#renderer/app/use-act.ts';
import { Problem } from '#renderer/ui/Problem.tsx';
import type { RepairSession } from '#shared/contract/repair-views.ts';
import { ReopenSession } from '../sessions/ReopenSession.tsx';
import { SessionDialog } from '../sessions/SessionDialog.tsx';
import { useSayClockTime } from '../use-clock-time.ts';
import styles from './Board.module.css';
import { hoursOfToday } from './hours-of-today.ts';

/**
 * Opens the session of today in one touch, with the hours of today; others are a second touch. One that
 * was closed today goes on rather than a second one.
 */
export const OpenToday = () => {
  const { t } = useTranslation();
  const sayHours = useSayHours();
  const hours = useHoursOfToday();
  const closed = useClosedToday();
  if (!hours || closed === undefined) return null;
  return (
    <div className={styles.head}>
      <p className={styles.when}>
        {closed ? t('repairs.open.closed', sayHours(closed)) : t('repairs.open.none')}
      </p>
      {closed && (
        <ReopenSession id={closed.id} variant="filled">
          {t('repairs.session.reopen')}
        </ReopenSession>
      )}
      <OpenNew hours={hours} isSecond={closed !== null} />
    </div>
  );
};

interface Hours {
  readonly opensAt: string;
  readonly closesAt: string;
}

const OpenNew = ({ hours, isSecond }: { hours: Hours; isSecond: boolean }) => {
  const { t } = useTranslation();
  const { today } = usePlace();
  const sayHours = useSayHours();
  const [isChoosing, setIsChoosing] = useState(false);
  const open = useAct(api.repairs.sessions.open.mutationOptions());
  return (
    <>
      {!isSecond && (
        <Button onClick={() => open.mutate({ on: today, ...hours })} loading={open.isPending}>
          {t('repairs.open.today', sayHours(hours))}
        </Button>
      )}
      <Button variant="default" onClick={() => setIsChoosing(true)}>
        {t(isSecond ? 'repairs.open.second' : 'repairs.open.other')}
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
    </>
  );
};

const useSayHours = () => {
  const sayClockTime = useSayClockTime();
  return ({ opensAt, closesAt }: Hours) => ({
    opensAt: sayClockTime(opensAt),
    closesAt: sayClockTime(closesAt),
  });
};

/** No place holds more sessions in a day, nor plans more of them ahead. */
const looked = 50;

/** The session of today that was closed, the last opened; `undefined` until it is known. */
const useClosedToday = (): RepairSession | null | undefined => {
  const { today } = usePlace();
  const found = useQuery(api.repairs.sessions.list.queryOptions({ input: { limit: looked } })).data;
  return found && (found.sessions.find(({ on, isClosed }) => on === today && isClosed) ?? null);
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
