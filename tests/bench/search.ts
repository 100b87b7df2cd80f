/** Searching by the store, in process, beside the same MATCH on bare better-sqlite3, in turn. */
import { find } from '#main/store/search/search.ts';
import type { BenchHouse } from './bench-house.ts';
import type { Figure } from './figure.ts';
import { Timings, timed } from './timings.ts';

/** What people type: whole words, beginnings, codes, and words with a wrong letter. */
const texts = [
  'perceuse',
  'scie circulaire',
  'pe',
  'per bos',
  'T00012',
  'perseuse',
  'meulleuse',
  'ponseuse',
  'perceuse bosh',
  'apareil raclette',
];

const limit = 20;
const mostTimesMatch = 1.5;
const rounds = { inTurn: 5, warmUp: 10, least: 15, most: 100, ms: 2_500 };

export const measureSearch = async (bench: BenchHouse, items: number): Promise<Figure[]> => {
  const figures: Figure[] = [];
  for (const text of texts) figures.push(await measureText(bench, items, text));
  return figures;
};

const measureText = async (bench: BenchHouse, items: number, text: string): Promise<Figure> => {
  const { found, match } = await lookOnce(bench, text);
  const ours = new Timings();
  const bare = new Timings();
  const search = () => bench.house.store.read((q) => find(q, { text, kind: 'item', limit }));
  for (let round = 0; !isEnough(ours, round); round += 1) {
    const isWarm = round >= rounds.warmUp;
    // A few of each in turn: each at its ease, both under the same load of the machine.
    for (let time = 0; time < rounds.inTurn; time += 1) await timed(isWarm ? ours : null, search);
    bench.take();
    for (let time = 0; time < rounds.inTurn; time += 1) {
      await timed(isWarm ? bare : null, () => bench.raw.replay(match));
    }
  }
  return {
    what: `search “${text}”${found.corrections.length > 0 ? ', corrected' : ''}, p50`,
    items,
    unit: 'ms',
    ours: ours.percentile(50),
    beside: { name: 'MATCH', value: bare.percentile(50) },
    limit: { of: 'ratio', at: mostTimesMatch },
  };
};

/** The MATCH that answers this text, as it is sent. */
const lookOnce = async ({ house, take }: BenchHouse, text: string) => {
  take();
  const found = await house.store.read((q) => find(q, { text, kind: 'item', limit }));
  if (found.ids.length === 0) throw new Error(`the bench base holds nothing like ${text}`);
  const matches = take().filter(({ sql }) => /search_text match .* order by rank/s.test(sql));
  return { found, match: matches.slice(-1) };
};

const isEnough = (timings: Timings, round: number): boolean => {
  if (timings.count < rounds.least) return false;
  return round >= rounds.most || timings.total > rounds.ms;
};
