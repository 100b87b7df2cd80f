/**
 * Writes `docs/what-fits.csv`: which symbol each chosen format carries. Run it after a change of the
 * layout or of the formats: `npm exec -- node scripts/write-what-fits.ts`.
 */
import { writeFile } from 'node:fs/promises';
import { whatFitsTable } from '#tests/support/labels/what-fits.ts';

await writeFile('docs/what-fits.csv', whatFitsTable());
