/** What every screen knows of the place: its name, its day, its clock, whether it is for practice. */
import { useQuery } from '@tanstack/react-query';
import type { PlaceStatus } from '#shared/contract/place.ts';
import type { Day } from '#shared/domain/day.ts';
import { api } from './api.ts';

const beforeKnown: PlaceStatus = {
  isSetUp: true,
  isPractice: false,
  name: '',
  language: 'fr',
  timeZone: 'Europe/Paris',
  today: new Date().toISOString().slice(0, 10) as Day, // an ISO instant begins with its day
  version: '',
};

export const usePlaceStatus = () =>
  useQuery(api.place.status.queryOptions({ refetchInterval: 60_000 }));

/** The place as last known; harmless defaults during the first milliseconds. */
export const usePlace = (): PlaceStatus => usePlaceStatus().data ?? beforeKnown;
