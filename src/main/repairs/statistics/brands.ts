/** The brands that come most, under the name that people write most. */
import type { Reading } from '#main/store/store.ts';
import type { RepairStatistics } from '#shared/contract/repair-statistics.ts';
import { selectFirstBrands, selectImportedSpellings, selectSpellings } from './brand-queries.ts';
import { grouped } from './fold-groups.ts';
import type { Scopes } from './groups.ts';

const most = 20;

/** The twenty brands that came most, and how many things have none. */
export const brandsOf = async (
  q: Reading,
  scopes: Scopes,
): Promise<Pick<RepairStatistics, 'brands' | 'brandUnknown'>> => {
  const brands: RepairStatistics['brands'] = [];
  let brandUnknown = 0;
  for (const { known_key: key, ...row } of await selectFirstBrands(q, scopes, most)) {
    const repairs = Number(row.all_repairs);
    if (key === '') {
      brandUnknown = repairs;
    } else {
      const brand = await spellingOf(q, scopes, key);
      brands.push({ brand, repairs, fixed: Number(row.all_fixed) });
    }
  }
  return { brands: brands.slice(0, most), brandUnknown };
};

/** As it stands most often on a few tickets and on a few rows of each import. */
const spellingOf = async (q: Reading, { imported }: Scopes, brandKey: string): Promise<string> => {
  const written = await selectSpellings(q, brandKey);
  for (const scope of imported)
    written.push(...(await selectImportedSpellings(q, scope, brandKey)));
  const spellings = [...grouped(written, ({ brand }) => brand)];
  const [mostWritten] = spellings.sort(([, one], [, other]) => other.length - one.length);
  return mostWritten?.[0] ?? brandKey;
};
