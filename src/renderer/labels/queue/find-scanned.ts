/** What bears a code that was scanned, for its label to be printed. */
import { client } from '#renderer/app/api.ts';
import { codeIn } from '#shared/domain/scan-reading.ts';
import type { BasketThing } from './print-basket.ts';

export type Found =
  | { kind: 'found'; thing: BasketThing }
  | { kind: 'unknown'; code: string }
  /** A code that several things bear: an article number. */
  | { kind: 'several'; code: string };

/** Looks for an object, a member or a shelf by its own code, then by any other that it bears. */
export const findScanned = async (readings: readonly string[]): Promise<Found> => {
  const own = codeIn(readings);
  const tried = own ? [own] : readings;
  for (const reading of tried) {
    const found = reading.startsWith('L') ? await findShelf(reading) : await findThings(reading);
    const exact = found.filter(({ code }) => code === reading);
    const [thing, ...more] = exact.length > 0 ? exact : found;
    if (thing)
      return more.length > 0 ? { kind: 'several', code: reading } : { kind: 'found', thing };
  }
  return { kind: 'unknown', code: own ?? readings[0] ?? '' };
};

type Coded = BasketThing & { code: string };

const findShelf = async (code: string): Promise<Coded[]> => {
  const shelves = await client.shelves.list();
  return shelves
    .filter((shelf) => shelf.code === code)
    .map(({ id, name }) => ({ kind: 'shelf', id, name, code }));
};

/** A word that was read as another one is not what was scanned. */
const findThings = async (text: string): Promise<Coded[]> => {
  const { items, members, corrected } = await client.counter.search({ text, limit: 2 });
  if (corrected.length > 0) return [];
  return [
    ...items.map(({ id, name, code }) => ({ kind: 'item' as const, id, name, code })),
    ...members.map(({ id, firstName, lastName, code }) => ({
      kind: 'member' as const,
      id,
      name: [firstName, lastName].filter(Boolean).join(' '),
      code,
    })),
  ];
};
