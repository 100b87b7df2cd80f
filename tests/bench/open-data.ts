/**
 * Open data: a hundred thousand rows in and out again, by the use cases, beside what the libraries
 * alone take for the same rows: csv-parse and raw inserts into the same tables, csv-stringify.
 */
import { rmSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { checkFile } from '#main/exchange/check/check-file.ts';
import { runImport } from '#main/exchange/imports/run-import.ts';
import { exportRows } from '#main/exchange/outgoing/export-rows.ts';
import { textsToCheck } from '#main/exchange/outgoing/texts-to-check.ts';
import type { House } from '#main/house.ts';
import { basePath } from '#main/open-house.ts';
import { Random } from '#main/place/example/random.ts';
import { connectSqlite } from '#main/store/sqlite-connection.ts';
import { cellsOfRow, type OrdsRow, ordsColumns } from '#shared/domain/repairs/ords/columns.ts';
import { categoryNumber, poweredCategories } from '#shared/domain/repairs/thing-category.ts';
import { benchActor } from './bench-house.ts';
import { anEmptyPlace, openPlace } from './empty-place.ts';
import type { Figure } from './figure.ts';
import { type Watched, watched } from './watched.ts';

const rowCount = 100_000;
const mostOfImport = 2;
const mostOfExport = 1.5;
/** A screen that waits longer than this stutters. */
const mostStallMs = 100;

export const measureOpenData = async (): Promise<Figure[]> => {
  console.log(`${rowCount.toLocaleString('en')} rows of open data`);
  const text = textOf(someRows(rowCount, 'bench'));
  const [own, other] = await Promise.all([anEmptyPlace(), anEmptyPlace()]);
  const house = await openPlace(own);
  // Both are measured warm, as a second file would be.
  await bringIn(house, textOf(someRows(5_000, 'warm')));
  const incoming = await watched(() => bringIn(house, text));
  const raw = rawImport(other, text, own);
  const outgoing = await watched(() => exportRows(house, all));
  const rows = parse(text) as unknown as string[][]; // without a header rows are arrays
  const alone = await watched(async () => stringify(rows));
  const looked = await watched(() => textsToCheck(house, { ...all, offset: 0, limit: 100 }));
  await house.close();
  for (const folder of [own, other]) rmSync(folder, { recursive: true, force: true });
  return [
    beside('import', incoming, { name: 'csv-parse, raw inserts', value: raw }, mostOfImport),
    beside('export', outgoing, { name: 'csv-stringify', value: alone.ms }, mostOfExport),
    { what: 'open data, texts to check', items: rowCount, unit: 'ms', ours: looked.ms },
    stall('import', incoming),
    stall('export', outgoing),
    stall('texts to check', looked),
  ];
};

const all = { period: { kind: 'all' }, hasImported: true } as const;

type Beside = NonNullable<Figure['beside']>;

const beside = (what: string, { ms }: Watched, other: Beside, most: number): Figure => ({
  what: `open data, ${what}`,
  items: rowCount,
  unit: 'ms',
  ours: ms,
  beside: other,
  limit: { of: 'ratio', at: most },
});

const stall = (what: string, { stallMs }: Watched): Figure => ({
  what: `open data, ${what}: longest stall`,
  items: rowCount,
  unit: 'ms',
  ours: stallMs,
  limit: { of: 'value', at: mostStallMs },
});

const bringIn = async (house: House, text: string): Promise<void> => {
  const manager = { ...benchActor, role: 'manager' } as const;
  const report = await checkFile(house, new File([text], 'bench.csv'));
  if (!report.importId) throw new Error(`refused: ${JSON.stringify(report.problems[0])}`);
  await runImport(house, manager, report.importId);
};

/** The fastest that the libraries alone do it: all values at hand, one statement, one transaction. */
const rawImport = (folder: string, text: string, written: string): number => {
  const rows = storedRows(written);
  const database = connectSqlite(basePath(folder));
  const columns = Object.keys(rows[0] ?? {});
  const insert = database.prepare(
    `insert into imported_repairs (${columns.join()}) values (${columns.map(() => '?').join()})`,
  );
  const values = rows.map((row) => Object.values(row));
  const bytes = Buffer.from(text);
  const startedAt = performance.now();
  parse(bytes);
  database.transaction(() => {
    for (const row of values) insert.run(row);
  })();
  const ms = performance.now() - startedAt;
  database.close();
  return ms;
};

/** The rows as the house has written them, but for those that warmed it up. */
const storedRows = (folder: string): Record<string, unknown>[] => {
  const database = connectSqlite(basePath(folder));
  const rows = database
    .prepare<[], Record<string, unknown>>(
      "select * from imported_repairs where ords_id like 'bench%' order by import_id, line",
    )
    .all();
  database.close();
  return rows;
};

const textOf = (rows: readonly OrdsRow[]): string =>
  stringify([[...ordsColumns], ...rows.map(cellsOfRow)]);

const statuses = ['Fixed', 'Repairable', 'End of life', 'Unknown'];
const words = 'ne chauffe plus câble coupé moteur bruit fusible changé nettoyage "hs", carte'.split(
  ' ',
);

/** Rows as they are published: half without a brand, a third without an age, a text of some ten words. */
const someRows = (count: number, prefix: string): OrdsRow[] => {
  return Array.from({ length: count }, (_, at) => {
    const random = new Random(1901, 'visit', at);
    const category = poweredCategories[random.below(poweredCategories.length)] ?? 'Misc';
    const month = String(random.between(1, 12)).padStart(2, '0');
    const isKnown = random.below(3) > 0;
    return {
      id: `${prefix}_${at + 1}`,
      data_provider: 'The Bench',
      country: 'FRA',
      partner_product_category: `${category} ~ ${category}`,
      product_category: category,
      product_category_id: String(categoryNumber(category)),
      brand: random.below(2) === 0 ? 'Unknown' : `Marque ${random.below(700)}`,
      year_of_manufacture: isKnown ? '2010' : '',
      product_age: isKnown ? String(random.below(30)) : '',
      repair_status: statuses[random.below(statuses.length)] ?? 'Fixed',
      repair_barrier_if_end_of_life: '',
      group_identifier: `Repair Café ${random.below(80)}`,
      event_date: `${random.between(2013, 2026)}-${month}-15`,
      problem: Array.from(
        { length: random.below(20) },
        () => words[random.below(words.length)],
      ).join(' '),
    };
  });
};
