/** What a screen must know of the place before anything else. Answers before the first start too. */
import type { House } from '#main/house.ts';
import type { PlaceStatus } from '#shared/contract/place.ts';
import { dayOf } from '#shared/domain/day.ts';
import { findPlace } from './queries.ts';

export const placeStatus = async (house: House): Promise<PlaceStatus> => {
  const row = await house.store.read(findPlace);
  const timeZone = row?.time_zone ?? 'Europe/Paris';
  return {
    isSetUp: row !== undefined,
    isPractice: house.isPractice,
    name: row?.name ?? '',
    language: row?.language ?? 'fr',
    timeZone,
    today: dayOf(house.clock(), timeZone),
    version: house.version,
  };
};
