/** Row files of the standard, as a test writes and reads them. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { type OrdsRow, ordsColumns } from '#shared/domain/repairs/ords/columns.ts';
import type { TestHouse } from '#tests/support/house.ts';

/** Real files stand beside the project: they have a licence of their own. */
const given = '../shared/data';

/** Rows that other groups have published: 4,974 of 0.3, 1,000 of the older layout. */
export const publishedFile = (layout: 'v0.3' | 'v0.2.1'): File => {
  const name = layout === 'v0.3' ? 'ords-sample.csv' : 'ords-legacy-v0.2.1.csv';
  return new File([readFileSync(`${given}/${name}`)], name, { type: 'text/csv' });
};

export const aRow = (row: Partial<OrdsRow> = {}): OrdsRow => ({
  id: 'hub_1',
  data_provider: 'The Hub',
  country: 'FRA',
  partner_product_category: 'Kitchen ~ Toaster',
  product_category: 'Toaster',
  product_category_id: '31',
  brand: 'Unknown',
  year_of_manufacture: '',
  product_age: '',
  repair_status: 'Fixed',
  repair_barrier_if_end_of_life: '',
  group_identifier: 'Hub 7',
  event_date: '2024-03-02',
  problem: 'Does not heat',
  ...row,
});

/** Rows with ids of their own, `prefix_1` to `prefix_count`. */
export const manyRows = (count: number, prefix = 'many'): OrdsRow[] =>
  Array.from({ length: count }, (_, at) => aRow({ id: `${prefix}_${at + 1}` }));

export const textOfRows = (rows: readonly OrdsRow[]): string =>
  stringify([...rows], { header: true, columns: [...ordsColumns] });

export const aFile = (content: string | Uint8Array<ArrayBuffer>, name = 'rows.csv'): File =>
  new File([content], name, { type: 'text/csv' });

export const rowsOfText = (text: string): OrdsRow[] =>
  parse(text, { columns: true, record_delimiter: ['\r\n', '\n'] }) as unknown as OrdsRow[]; // the header names them

/** Checks a file and brings it in. */
export const bringIn = async (house: TestHouse, file: File) => {
  const { ords } = house.client('manager').exchange;
  const report = await ords.check({ file });
  if (!report.importId) throw new Error(`refused: ${JSON.stringify(report.problems.slice(0, 3))}`);
  return await ords.run({ importId: report.importId });
};
