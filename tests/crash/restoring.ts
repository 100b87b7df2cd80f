/** A process that restores the copy that its second argument names; says when it begins. */
import { restoreAtStart } from '#main/backups/restore/at-start.ts';
import { instantAt } from '#shared/domain/day.ts';

const [, , folder = '', name = ''] = process.argv;
process.stdout.write('ready\n');
const startedAt = performance.now();
await restoreAtStart(folder, name, () => instantAt(Date.now()));
process.stdout.write(`${performance.now() - startedAt}\n`);
setInterval(() => undefined, 60_000);
