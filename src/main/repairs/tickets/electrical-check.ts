/** The electrical check before a powered thing that was fixed is given back. */
import { readPlace } from '#main/place/settings.ts';
import { refuse } from '#main/refusal.ts';
import type { Reading } from '#main/store/store.ts';
import type { Outcome, SafetyVerdict } from '#shared/domain/repairs/repair-words.ts';
import type { ThingCategory } from '#shared/domain/repairs/thing-category.ts';
import type { Language } from '#shared/domain/words.ts';
import { readRepairSettings } from '../settings/read-settings.ts';
import { isCheckMissing } from './rules.ts';

/** Refuses CHECK_NEEDED where the place asks for a check that nobody made. */
export const requireCheck = async (
  q: Reading,
  said: { category: ThingCategory; outcome: Outcome; check: SafetyVerdict | null },
): Promise<void> => {
  const { electricalCheck: setting } = await readRepairSettings(q);
  if (isCheckMissing({ setting, ...said })) refuse('CHECK_NEEDED', {});
};

/** The reason of a verdict that comes from the electrical check, in the language of the place. */
export const failedCheck = async (q: Reading): Promise<string> =>
  failedCheckIn[(await readPlace(q)).language];

const failedCheckIn: Readonly<Record<Language, string>> = {
  fr: 'Contrôle électrique non conforme',
  en: 'Failed its electrical check',
};
