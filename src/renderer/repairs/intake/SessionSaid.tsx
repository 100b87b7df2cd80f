import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/app/api.ts';
import { useFormat } from '#renderer/app/words.ts';
import { OpenToday } from '../board/OpenToday.tsx';
import { useSayClockTime } from '../use-clock-time.ts';

/** Which session the tickets go into; without one, the button that opens it, or on outside of one. */
export const SessionSaid = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const sayClockTime = useSayClockTime();
  const current = useQuery(api.repairs.sessions.current.queryOptions());
  if (!current.isSuccess) return null;
  const session = current.data;
  if (session === null)
    return (
      <>
        <OpenToday />
        <Text c="dimmed" mb="md">
          {t('repairIntake.noSession')}
        </Text>
      </>
    );
  return (
    <Text c="dimmed" mb="md">
      {t('repairIntake.session', {
        day: format.day(session.on, 'long'),
        opensAt: sayClockTime(session.opensAt),
        closesAt: sayClockTime(session.closesAt),
      })}
    </Text>
  );
};
