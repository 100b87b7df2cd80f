/**
 * `npm run bench [-- --sizes 10000,100000] [--only lend,search,…]`, the parts as listed below: measures,
 * prints a table, writes bench-results/…json, and fails when a limit is broken.
 */
import './node-version.ts';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import Database from 'better-sqlite3';
import { measureBackups } from '#tests/bench/backups.ts';
import { openBenchHouse } from '#tests/bench/bench-house.ts';
import { measureCounterScript } from '#tests/bench/counter-script.ts';
import { measureFading } from '#tests/bench/fading.ts';
import { type Figure, keepsLimit, tableOf } from '#tests/bench/figure.ts';
import { measureLabels } from '#tests/bench/labels.ts';
import { measureLending } from '#tests/bench/lending.ts';
import { measureOpenData } from '#tests/bench/open-data.ts';
import { freePairs, freeVisits } from '#tests/bench/pairs.ts';
import { measureRepairStatistics } from '#tests/bench/repair-statistics.ts';
import { measureScreen } from '#tests/bench/screen.ts';
import { measureSearch } from '#tests/bench/search.ts';
import { seededFolder } from '#tests/bench/seeded-base.ts';
import { measureSheets } from '#tests/bench/sheets.ts';
import { measureStart } from '#tests/bench/start-up.ts';
import { measureTransport } from '#tests/bench/transport.ts';
import { ensureDebianPackages } from '../tests/support/runtimes/debian-packages.ts';
import { isBuilt } from './build-state.ts';
import { run } from './command.ts';

const PARTS = [
  'lend',
  'search',
  'transport',
  'screen',
  'labels',
  'start',
  'repairs',
  'open-data',
  'backups',
  'fading',
  'sheets',
  'script',
] as const;
type Part = (typeof PARTS)[number];

/** Loans measured at each size; the first ones warm up. */
const LOANS = { direct: 1_200, transport: 300 };
/** The size for which the screen's promise is made, and how many people come. */
const SCREEN_ITEMS = 100_000;
const SCREEN_VISITS = 40;
const BENCH_HOUSE_PARTS: readonly Part[] = ['lend', 'search', 'transport', 'screen', 'labels'];
/** The size of the base from which labels are taken. */
const LABEL_ITEMS = 10_000;
/** Lending must not feel the size of the base. */
const MOST_TIMES_SMALLEST = 1.5;

const { sizes, parts } = asked();
if (!isBuilt()) await run('electron-vite', ['build', '--logLevel', 'warn']);

const figures: Figure[] = [];
for (const size of sizes) figures.push(...(await measuredAt(size)));
figures.push(...growthOf(figures));
if (parts.has('repairs')) figures.push(...(await measureRepairStatistics()));
if (parts.has('open-data')) figures.push(...(await measureOpenData()));
if (parts.has('sheets')) figures.push(...(await measureSheets()));
if (parts.has('backups')) figures.push(...(await measureBackups()));
if (parts.has('fading')) figures.push(...(await measureFading()));
if (parts.has('script')) figures.push(...measureCounterScript());

console.log(`\n${tableOf(figures)}\n`);
writeResult(figures);
const broken = figures.filter((figure) => keepsLimit(figure) === false);
console.log(broken.length === 0 ? 'Every limit holds.' : `${broken.length} limits are broken.`);
process.exitCode = broken.length === 0 ? 0 : 1;

async function measuredAt(items: number): Promise<Figure[]> {
  if (![...BENCH_HOUSE_PARTS, 'start' as const].some((part) => parts.has(part))) return [];
  console.log(`${items.toLocaleString('en')} items`);
  const seeded = await seededFolder(items);
  const found: Figure[] = [];
  if (parts.has('start')) found.push(...(await measureStart(seeded, items)));
  if (!BENCH_HOUSE_PARTS.some((part) => parts.has(part))) return found;
  const bench = await openBenchHouse(seeded);
  const pairs = freePairs(bench.raw.database, LOANS.direct + LOANS.transport);
  const direct = pairs.slice(0, -LOANS.transport);
  const rest = pairs.slice(-LOANS.transport);
  if (parts.has('search')) found.push(...(await measureSearch(bench, items)));
  // Before anybody else lends: the same people come.
  if (parts.has('screen') && items === SCREEN_ITEMS) {
    const visits = freeVisits(bench.raw.database, SCREEN_VISITS, 3);
    found.push(...(await measureScreen(bench, items, visits)));
  }
  if (parts.has('labels') && items === LABEL_ITEMS) {
    const missing = await ensureDebianPackages('chromium', 'glabels');
    if (missing) throw new Error(missing);
    found.push(...(await measureLabels(bench)));
  }
  if (parts.has('lend')) found.push(...(await measureLending(bench, items, direct)));
  if (parts.has('transport')) found.push(...(await measureTransport(bench, items, rest)));
  await bench.close();
  return found;
}

/** Lending at the largest size beside lending at the smallest, both by the use case. */
function growthOf(measured: readonly Figure[]): Figure[] {
  const medians = measured.filter(({ what }) => what === 'lend, p50');
  const [smallest, largest] = [medians[0], medians.at(-1)];
  if (!smallest || !largest || smallest === largest) return [];
  return [
    {
      what: 'lend, p50, largest base beside smallest',
      items: largest.items,
      unit: 'ms',
      ours: largest.ours,
      beside: { name: `${smallest.items?.toLocaleString('en')} items`, value: smallest.ours },
      limit: { of: 'ratio', at: MOST_TIMES_SMALLEST },
    },
  ];
}

function writeResult(measured: readonly Figure[]): void {
  const at = new Date().toISOString();
  const machine = {
    processor: cpus()[0]?.model,
    cores: cpus().length,
    platform: `${process.platform} ${process.arch}`,
    node: process.version,
    sqlite: new Database(':memory:').prepare('select sqlite_version()').pluck().get(),
  };
  mkdirSync('bench-results', { recursive: true });
  const path = `bench-results/${at.slice(0, 19).replaceAll(':', '-')}.json`;
  writeFileSync(path, `${JSON.stringify({ at, machine, figures: measured }, null, 2)}\n`);
  console.log(path);
}

function asked(): { sizes: number[]; parts: ReadonlySet<Part> } {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ options: { sizes: text, only: text } });
  const given = (values.sizes ?? '10000,100000,1000000').split(',').map(Number);
  const only = values.only?.split(',') ?? PARTS;
  return {
    sizes: given.toSorted((a, b) => a - b),
    parts: new Set(PARTS.filter((part) => only.includes(part))),
  };
}
