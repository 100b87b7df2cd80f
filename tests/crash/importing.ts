/** A process that brings a file in to the place at its argument; says when it has read it and begins to write. */
import { flushCompileCache } from 'node:module';
import { pino } from 'pino';
import { checkFile } from '#main/exchange/check/check-file.ts';
import { runImport } from '#main/exchange/imports/run-import.ts';
import { readSheet } from '#main/exchange/sheets/look/read-sheet.ts';
import { runSheet } from '#main/exchange/sheets/run/run-sheet.ts';
import type { House } from '#main/house.ts';
import { openHouse } from '#main/open-house.ts';
import type { Actor } from '#main/store/store.ts';
import { anOrdsFile } from '#tests/support/any-input/any-file.ts';

const rows = 2_000;
const actor: Actor = { staffId: null, postId: 'crash', role: 'manager' };

/** Reads a spreadsheet of objects with other codes, accessories and shelves. */
const aSheet = async (house: House) => {
  const lines = Array.from({ length: rows }, (_, at) => `S-${at};Scie ${at};Rayon ${at % 9};lame`);
  const file = new File([`Inventaire;Nom;Emplacement;Accessoires\n${lines.join('\n')}\n`], 's.csv');
  const { importId, columns } = await readSheet(house, { kind: 'items', file });
  if (importId === null) throw new Error('the sheet was refused');
  const fields = columns.map(({ field }) => field);
  const wish = { importId, columns: fields, duplicates: 'skip', except: [] } as const;
  return () => runSheet(house, actor, wish);
};

/** Reads repairs of other places. */
const someRepairs = async (house: House) => {
  const { importId } = await checkFile(house, anOrdsFile([...Array(rows).keys()]));
  if (importId === null) throw new Error('the file was refused');
  return () => runImport(house, actor, importId);
};

const [, , folder = '', what = ''] = process.argv;
const log = pino({ level: 'silent' });
// A place for practice makes no copy of itself first.
const house = await openHouse({ folder, log, isPractice: true });
const run = what === 'objects' ? await aSheet(house) : await someRepairs(house);
flushCompileCache();
process.stdout.write('ready\n');
const startedAt = performance.now();
await run();
process.stdout.write(`${performance.now() - startedAt}\n`);
// Lives on until it is killed: the base is never closed in peace.
setInterval(() => undefined, 60_000);
