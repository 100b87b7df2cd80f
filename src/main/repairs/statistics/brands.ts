/** The brands that come most, under the name that people write most. */
import type { Reading } from '#main/store/store.ts';
import type { RepairStatistics } from '#shared/contract/repair-statistics.ts';
import { grouped, sumOf } from './fold-groups.ts';
import type { BrandGroup } from './groups.ts';
import { selectImportedSpellings } from './imported-queries.ts';
import { selectSpellings } from './ticket-queries.ts';

const most = 20;

/** How a brand that nobody knows is written, folded: the standard's word, ours, and nothing. */
const unknown: ReadonlySet<string> = new Set(['', 'unknown', 'inconnu', 'inconnue']);

/** The twenty brands that came most, and how many things have none. */
export const brandsOf = async (
  q: Reading,
  groups: readonly BrandGroup[],
): Promise<Pick<RepairStatistics, 'brands' | 'brandUnknown'>> => {
  const known = groups.filter(({ brandKey }) => !unknown.has(brandKey));
  const first = [...grouped(known, ({ brandKey }) => brandKey)]
    .map(([key, rows]) => ({ key, rows, repairs: sumOf(rows, ({ count }) => count) }))
    .sort((one, other) => other.repairs - one.repairs || (one.key < other.key ? -1 : 1))
    .slice(0, most);
  const brands: RepairStatistics['brands'] = [];
  for (const { rows, repairs } of first) {
    const fixed = sumOf(rows, ({ isFixed, count }) => (isFixed ? count : 0));
    brands.push({ brand: await spellingOf(q, rows), repairs, fixed });
  }
  const brandUnknown = sumOf(groups, ({ count }) => count) - sumOf(known, ({ count }) => count);
  return { brands, brandUnknown };
};

/** As it stands most often on a few rows of its largest group. */
const spellingOf = async (q: Reading, rows: readonly BrandGroup[]): Promise<string> => {
  const largest = rows.reduce((one, other) => (other.count > one.count ? other : one));
  const { importId, year, brandKey } = largest;
  const written = importId
    ? await selectImportedSpellings(q, importId, { year, brandKey })
    : await selectSpellings(q, year ?? 0, brandKey);
  const spellings = [...grouped(written, ({ brand }) => brand)];
  const [mostWritten] = spellings.sort(([, one], [, other]) => other.length - one.length);
  return mostWritten?.[0] ?? brandKey;
};
