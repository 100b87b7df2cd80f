/** A process that brings the base at its argument to the present version; says when it begins. */

import { openSqlite } from '#main/store/open-sqlite.ts';
import { instantAt } from '#shared/domain/day.ts';

const [, , path = ''] = process.argv;
process.stdout.write('ready\n');
const startedAt = performance.now();
await openSqlite(path, () => instantAt(Date.now()));
process.stdout.write(`${performance.now() - startedAt}\n`);
// Lives on until it is killed: the base is never closed in peace.
setInterval(() => undefined, 60_000);
