/** The language of what a door says once the place is open. */
import type { Language } from '#shared/domain/words.ts';
import type { House } from '../house.ts';
import { readPlace } from '../place/settings.ts';
import { Refusal } from '../refusal.ts';
import { machineLanguage } from './sentences.ts';

/** As the place has set it; before the first start, as the machine speaks. */
export const placeLanguage = async ({ store }: House): Promise<Language> => {
  try {
    return (await store.read(readPlace)).language;
  } catch (error) {
    if (error instanceof Refusal) return machineLanguage();
    throw error;
  }
};
