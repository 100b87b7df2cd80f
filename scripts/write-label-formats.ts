/**
 * Writes the label formats that the application carries (`resources/labels/*.json`) from the tables
 * beside the project, `../shared/data/label-templates.csv` and `label-templates-all.csv`:
 *
 *     node scripts/write-label-formats.ts [FOLDER OF THE TABLES]
 *
 * A format is named for ever by its key, a slug of its name: people's settings hold it.
 */
import './node-version.ts';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type LabelFormat, labelFormat } from '#shared/domain/labels/format.ts';

interface Kept extends LabelFormat {
  key: string;
  source: string;
}

const FOLDER = process.argv[2] ?? join('..', 'shared', 'data');
const WRITTEN = join('resources', 'labels');

/**
 * What a Brother head leaves white, in millimetres, from the printable dots at 300 dpi that the
 * sources name: a roll prints 58.9 of its 62 and 25.9 of its 29; a die-cut label also loses 3.05
 * at its ends (22.9 of 29, 83.9 of 90).
 */
const unprintableOf = (name: string): number => {
  if (!name.startsWith('Brother')) return 0;
  return name.includes('die-cut') ? 3.05 : 1.55;
};

const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{Mn}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

/** The cells of one line: commas within quotation marks belong to a cell, `""` is one mark. */
const cellsOf = (line: string): string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );

const taken = new Set<string>();

const freeKey = (slug: string): string => {
  let key = slug;
  for (let count = 2; taken.has(key); count += 1) key = `${slug}-${count}`;
  taken.add(key);
  return key;
};

const formatOf = (line: string): Kept => {
  const [name = '', ...cells] = cellsOf(line);
  const [pageWidth, pageHeight, columns, rows, labelWidth, labelHeight, ...rest] = cells
    .slice(0, 10)
    .map(Number);
  const [marginLeft, marginTop, pitchX, pitchY] = rest;
  const sheet = { pageWidth, pageHeight, columns, rows, labelWidth, labelHeight };
  const label = { marginLeft, marginTop, pitchX, pitchY, unprintable: unprintableOf(name) };
  const format = labelFormat.parse({ name, ...sheet, ...label });
  return { key: freeKey(slugOf(name)), ...format, source: cells[10] ?? '' };
};

/** One format a line, so that a changed figure is one changed line. */
const write = async (table: string, file: string): Promise<void> => {
  const [, ...lines] = (await readFile(join(FOLDER, table), 'utf8')).trim().split(/\r?\n/);
  const formats = lines.map((line) => JSON.stringify(formatOf(line)));
  await writeFile(join(WRITTEN, file), `[\n${formats.join(',\n')}\n]\n`);
  console.log(`${file}: ${formats.length} formats`);
};

await mkdir(WRITTEN, { recursive: true });
await write('label-templates.csv', 'curated.json');
await write('label-templates-all.csv', 'catalogue.json');
