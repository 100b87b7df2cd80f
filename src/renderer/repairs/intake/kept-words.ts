/**
 * The words typed at intake, kept for this tab: a page that is loaded again loses none of them. No
 * signature, no photo, no card; forgotten with the draft.
 */
import { z } from 'zod';
import { thingCategory } from '#shared/domain/repairs/thing-category.ts';

const stored = 'etabli.intake';

const words = z.object({
  thing: z.object({
    name: z.string(),
    category: thingCategory.nullable(),
    typicalGrams: z.number().nullable(),
    state: z.enum(['typing', 'common', 'own-words']),
  }),
  problem: z.string(),
  visitorName: z.string(),
  contact: z.string(),
  brand: z.string(),
  model: z.string(),
});
const kept = z.object({ words, touchedAt: z.number() });
type Kept = z.infer<typeof kept>;

/** What was kept; `null` where nothing was, or where storage is refused. */
export const keptWords = (): Kept | null => {
  try {
    return kept.parse(JSON.parse(sessionStorage.getItem(stored) ?? 'null'));
  } catch {
    return null;
  }
};

/** Only the words of what is given are kept. */
export const keepWords = (draft: Kept['words'], touchedAt: number): void => {
  try {
    sessionStorage.setItem(stored, JSON.stringify({ words: words.parse(draft), touchedAt }));
  } catch {
    // They last as long as the page.
  }
};

export const forgetWords = (): void => {
  try {
    sessionStorage.removeItem(stored);
  } catch {
    // Nothing was kept.
  }
};
