import './node-version.ts';
import { EVERY_SET, ensureDebianPackages } from '../tests/support/runtimes/debian-packages.ts';
import { run } from './command.ts';
import { chosen, type Matrix, unknownOf } from './matrices.ts';
import { scanElectron } from './scan-electron.ts';
import { isGood, sentenceOf, sumOf, type Tally, tallyOf } from './test-report.ts';

/**
 * `npm run prove`: the exhaustive matrices behind `npm test`. The same tests, tried much further
 * (`tests/support/how-many.ts`); too long for every change, printed for the record. Names choose a part:
 * `npm run prove -- histories kills`.
 */
const asked = process.argv.slice(2);
const unknown = unknownOf(asked);
if (unknown) {
  console.error(unknown);
  process.exit(1);
}

const missing = await ensureDebianPackages(...EVERY_SET);
if (missing) console.log(missing);
await run('electron-vite', ['build', '--logLevel', 'warn']);

const tallies: Tally[] = [];
/** What each proved, in a line. */
const lines: string[] = [];
for (const matrix of chosen(asked)) tallies.push(await proved(matrix));
if (asked.length === 0) tallies.push(await scanned());
const total = sumOf(tallies);
process.exitCode = isGood(total, true) ? 0 : 1;
console.log(`\n${lines.join('\n')}\n`);
console.log(sentenceOf(total));

/** An answer that is missing in SECURITY.md counts as a failed test. */
async function scanned(): Promise<Tally> {
  const { findings, unanswered } = await scanElectron();
  const found = findings === null ? 'not here, not run' : `${findings} findings`;
  lines.push(`electronegativity: ${found}, ${unanswered.length} unanswered`, ...unanswered);
  return { passed: 0, failed: unanswered.length, skipped: 0 };
}

async function proved({ name, what, minutes, project, files }: Matrix): Promise<Tally> {
  const startedAt = performance.now();
  console.log(`\n── ${name}, about ${minutes} min: ${what}`);
  const report = `.vitest/prove-${name}.json`;
  const { code } = await run('vitest', ['run', '--project', project, ...files], {
    env: { ETABLI_TEST_REPORT: report, ETABLI_PROVE: '1' },
  });
  const tally = tallyOf(report, code);
  const seconds = Math.round((performance.now() - startedAt) / 1_000);
  lines.push(`${name}: ${what}: ${tally.passed} passed, ${tally.failed} failed, in ${seconds} s`);
  console.log(`\n${lines.at(-1)}\n`);
  return tally;
}
