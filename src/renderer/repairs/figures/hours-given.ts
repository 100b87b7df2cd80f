/** Hours given by volunteers, from the sessions of a period. */
import { client } from '#renderer/app/api.ts';
import type { Format } from '#renderer/app/words.ts';
import type { RepairSession } from '#shared/contract/repair-views.ts';
import type { ChartModel, ChartRow } from './chart-model.ts';
import type { Say } from './charts-of.ts';
import type { ChosenPeriod } from './use-period.ts';

const pageSize = 500;

export const sessionsKey = ['repair-sessions', 'all'] as const;

/** Every session there was, oldest first. */
export const readSessions = async (): Promise<RepairSession[]> => {
  const all: RepairSession[] = [];
  for (;;) {
    const { sessions, total } = await client.repairs.sessions.list({
      offset: all.length,
      limit: pageSize,
    });
    all.push(...sessions);
    if (sessions.length === 0 || all.length >= total) return all.reverse();
  }
};

/** By person in a session, by session in a year, by year otherwise. */
export const hoursGiven = (
  sessions: readonly RepairSession[],
  period: ChosenPeriod,
  { t, format }: { t: Say; format: Format },
): ChartModel => ({
  id: 'hours',
  unit: 'hours',
  title: t('repairFigures.charts.hours.title'),
  rowHead: t(`repairFigures.charts.hours.${rowHeads[period.kind]}`),
  series: [{ key: 'hours', label: t('repairFigures.series.hours'), fill: 'full' }],
  rows: rowsOf(sessions, period, format),
  notes: [],
  isImpact: false,
});

const rowHeads = { session: 'byPerson', year: 'bySession', all: 'byYear' } as const;

const rowsOf = (
  sessions: readonly RepairSession[],
  period: ChosenPeriod,
  format: Format,
): ChartRow[] => {
  if (period.kind === 'session') {
    return byPerson(sessions.find(({ id }) => id === period.id) ?? null);
  }
  if (period.kind === 'year') {
    return sessions
      .filter(({ on }) => on.startsWith(`${period.year}-`))
      .map(({ on, volunteerMinutes }) => ({
        label: format.day(on, 'dated'),
        values: [hours(volunteerMinutes)],
      }));
  }
  return byYear(sessions);
};

/** Those who are still here count when they have left. */
const byPerson = (session: RepairSession | null): ChartRow[] => {
  const minutesOf = new Map<string, number>();
  for (const { name, arrivedAt, leftAt } of session?.presences ?? []) {
    if (leftAt === null) continue;
    const minutes = (Date.parse(leftAt) - Date.parse(arrivedAt)) / 60_000;
    minutesOf.set(name, (minutesOf.get(name) ?? 0) + minutes);
  }
  return [...minutesOf].map(([label, minutes]) => ({ label, values: [hours(minutes)] }));
};

const byYear = (sessions: readonly RepairSession[]): ChartRow[] => {
  const minutesOf = new Map<string, number>();
  for (const { on, volunteerMinutes } of sessions) {
    const year = on.slice(0, 4);
    minutesOf.set(year, (minutesOf.get(year) ?? 0) + volunteerMinutes);
  }
  return [...minutesOf].map(([label, minutes]) => ({ label, values: [hours(minutes)] }));
};

const hours = (minutes: number): number => Math.round((minutes / 60) * 100) / 100;
