/** What bears a code that was scanned, for its label to be printed. */
import { client } from '#renderer/app/api.ts';
import { codeIn } from '#shared/domain/scan-reading.ts';
import type { BasketThing } from './print-basket.ts';

export type Found =
  | { kind: 'found'; thing: BasketThing }
  | { kind: 'unknown'; code: string }
  /** A code that several things bear: an article number. */
  | { kind: 'several'; code: string };

/** Looks for the object, the member or the shelf that bears exactly what was scanned. */
export const findScanned = async (readings: readonly string[]): Promise<Found> => {
  const [thing, ...more] = await client.labels.find({ readings: [...readings] });
  const code = codeIn(readings) ?? readings[0] ?? '';
  if (!thing) return { kind: 'unknown', code };
  if (more.length > 0) return { kind: 'several', code };
  return { kind: 'found', thing };
};
