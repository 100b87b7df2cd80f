import type { TFunction } from 'i18next';
import type { Format } from '#renderer/app/words.ts';
import type { Unit } from './chart-model.ts';

/** `3 h 05` */
export const sayDuration = (minutes: number, t: TFunction<'etabli'>): string =>
  t('repairFigures.headline.duration', {
    hours: Math.floor(minutes / 60),
    minutes: String(minutes % 60).padStart(2, '0'),
  });

/** `8 391,75 kg`: grams as kilos, to ten grams. */
export const sayKilos = (grams: number, t: TFunction<'etabli'>, format: Format): string =>
  t('repairFigures.headline.kilos', { kilos: format.number(Math.round(grams / 10) / 100) });

/** A value of a chart on the screen: hours as a duration, kilos to ten grams. */
export const sayValue = (
  value: number,
  unit: Unit,
  { t, format }: { t: TFunction<'etabli'>; format: Format },
): string => {
  if (unit === 'hours') return sayDuration(Math.round(value * 60), t);
  return format.number(unit === 'kilos' ? Math.round(value * 100) / 100 : value);
};
