/**
 * A hundred thousand objects from a spreadsheet, by the use cases, beside what the libraries alone take
 * for the same rows: csv-parse, and raw inserts of every row that the house has written (objects, other
 * codes, accessories, search and its words) into the same tables with the same indexes.
 */
import { rmSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { readSheet } from '#main/exchange/sheets/look/read-sheet.ts';
import { runSheet } from '#main/exchange/sheets/run/run-sheet.ts';
import type { House } from '#main/house.ts';
import { basePath } from '#main/open-house.ts';
import { Random } from '#main/place/example/random.ts';
import { connectSqlite } from '#main/store/sqlite-connection.ts';
import { benchActor } from './bench-house.ts';
import { anEmptyPlace, openPlace } from './empty-place.ts';
import type { Figure } from './figure.ts';
import { watched } from './watched.ts';

const rowCount = 100_000;
const mostOfImport = 2;
/** All rows stand by one act: who is at the counter hardly notices. */
const mostStallMs = 250;

export const measureSheets = async (): Promise<Figure[]> => {
  console.log(`${rowCount.toLocaleString('en')} objects from a spreadsheet`);
  const text = textOf(rowCount, 'B');
  const [own, other, third] = await Promise.all([anEmptyPlace(), anEmptyPlace(), anEmptyPlace()]);
  // Both are measured warm, as a second file would be.
  const warm = await openPlace(third);
  await bringIn(warm, textOf(2_000, 'W'));
  await warm.close();
  const house = await openPlace(own);
  const incoming = await watched(() => bringIn(house, text));
  const raw = rawImport(other, text, own);
  await house.close();
  for (const folder of [own, other, third]) rmSync(folder, { recursive: true, force: true });
  return [
    {
      what: 'spreadsheet of objects, import',
      items: rowCount,
      unit: 'ms',
      ours: incoming.ms,
      beside: { name: 'csv-parse, raw inserts', value: raw },
      limit: { of: 'ratio', at: mostOfImport },
    },
    {
      what: 'spreadsheet of objects, import: longest stall',
      items: rowCount,
      unit: 'ms',
      ours: incoming.stallMs,
      limit: { of: 'value', at: mostStallMs },
    },
  ];
};

const bringIn = async (house: House, text: string): Promise<void> => {
  const manager = { ...benchActor, role: 'manager' } as const;
  const file = new File([text], 'bench.csv');
  const report = await readSheet(house, { kind: 'items', file });
  if (!report.importId || !report.isReady) throw new Error(JSON.stringify(report.problems[0]));
  const columns = report.columns.map(({ field }) => field);
  await runSheet(house, manager, {
    importId: report.importId,
    columns,
    duplicates: 'add',
    except: [],
  });
};

/** In the order in which they refer to one another. */
const tables = [
  'categories',
  'shelves',
  'items',
  'aliases',
  'accessories',
  'label_queue',
  'search_entries',
  'search_text',
  'search_variants',
] as const;

/** The fastest that the libraries alone do it: all values at hand, a statement a table, one transaction. */
const rawImport = (folder: string, text: string, written: string): number => {
  const source = connectSqlite(basePath(written));
  const all = tables.map((table) => ({ table, ...rowsOf(source, table) }));
  source.close();
  const database = connectSqlite(basePath(folder));
  const bytes = Buffer.from(text);
  const inserts = all.map(({ table, columns, rows }) => ({
    rows,
    insert: database.prepare(
      `insert into ${table} (${columns.join()}) values (${columns.map(() => '?').join()})`,
    ),
  }));
  const startedAt = performance.now();
  parse(bytes, { delimiter: ';' });
  database.transaction(() => {
    for (const { insert, rows } of inserts) for (const row of rows) insert.run(row);
  })();
  const ms = performance.now() - startedAt;
  database.close();
  return ms;
};

/** Every row as the house has written it. */
const rowsOf = (database: ReturnType<typeof connectSqlite>, table: string) => {
  const named = table === 'search_text' ? 'rowid, *' : '*';
  const rows = database.prepare<[], Record<string, unknown>>(`select ${named} from ${table}`).all();
  const columns = Object.keys(rows[0] ?? {});
  return { columns, rows: rows.map((row) => Object.values(row)) };
};

const header =
  'N° inventaire;Désignation;Genre;Catégorie;Emplacement;Marque;Modèle;N° de série;État;Valeur;Accessoires;Notes';
const nouns =
  'Perceuse Ponceuse Scie Rabot Tondeuse Raclette Gaufrier Niveau Visseuse Meuleuse'.split(' ');
const notes = 'à charger avant de prêter, vérifier le câble, lame neuve en 2024, fragile'.split(
  ', ',
);

/** Objects as a place writes them down: two thirds with a serial number, half with accessories. */
const textOf = (count: number, prefix: string): string => {
  const rows = Array.from({ length: count }, (_, at) => {
    const random = new Random(1901, 'visit', at);
    const some = (share: number, text: string) => (random.below(100) < share ? text : '');
    return [
      `${prefix}-${at + 1}`,
      `${nouns[random.below(nouns.length)]} ${random.below(400)}`,
      some(70, 'outil') || 'appareil',
      `Catégorie ${random.below(40)}`,
      `Étagère ${random.below(200)}`,
      `Marque ${random.below(120)}`,
      some(80, `GSB ${random.below(900)} RE`),
      some(66, `SN${prefix}${1_000_000 + at}`),
      some(60, 'bon') || 'usé',
      some(70, `${random.below(400)},50 €`),
      some(50, 'mallette, chargeur'),
      some(30, notes[random.below(notes.length)] ?? ''),
    ];
  });
  return `${header}\n${stringify(rows, { delimiter: ';' })}`;
};
