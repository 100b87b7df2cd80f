/** What people often bring to a repair café, read from the resources when it is first asked for. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { resourcesFolder } from '#main/product.ts';
import type { CommonThing } from '#shared/contract/repair-views.ts';
import { isPowered, thingCategory } from '#shared/domain/repairs/thing-category.ts';
import { type Findable, findable, findThings } from './thing-search.ts';

/** More than somebody looks at before typing on. */
const most = 12;

/** Weights are grams; what else a thing is called is searched, never shown. */
const listedThing = z.object({
  name: z.string(),
  category: thingCategory,
  grams: z.int().min(1),
  alsoCalled: z.array(z.string()).default([]),
});

let kept: Promise<readonly Findable<CommonThing>[]> | null = null;

/** Things for words as they are typed, best first; for no word, those that come most. */
export const findCommonThings = async (text: string): Promise<CommonThing[]> =>
  findThings(await commonThings(), text, most);

/** All of them, the most common first. A file that could not be read is tried again at the next call. */
export const commonThings = (): Promise<readonly Findable<CommonThing>[]> => {
  kept ??= readAll().catch((error: unknown) => {
    kept = null;
    throw error;
  });
  return kept;
};

const readAll = async (): Promise<readonly Findable<CommonThing>[]> => {
  const text = await readFile(join(resourcesFolder, 'repairs', 'common-things.json'), 'utf8');
  const listed = z.array(listedThing).parse(JSON.parse(text));
  return listed.map(({ name, category, grams, alsoCalled }) =>
    findable({ name, category, isPowered: isPowered(category), typicalGrams: grams }, alsoCalled),
  );
};
