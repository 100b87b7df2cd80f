/**
 * `npm test`: everything that must hold before a change lands. Checks, build, then every kind of
 * test; whatever fails, the rest still runs, and the last line counts.
 */
import './node-version.ts';
import { rmSync } from 'node:fs';
import { EVERY_SET, ensureDebianPackages } from '../tests/support/runtimes/debian-packages.ts';
import { runChecks } from './check.ts';
import { run } from './command.ts';
import { isGood, sentenceOf, sumOf, type Tally, tallyOf } from './test-report.ts';

/** Kinds of a row at once, rows one after the other: security mostly waits, which leaves room for the kills. */
const KINDS = [['unit'], ['store'], ['crash', 'security'], ['ui'], ['electron']];
const NOTHING: Tally = { passed: 0, failed: 0, skipped: 0 };
const startedAt = performance.now();

rmSync('.vitest', { recursive: true, force: true });
const missing = await ensureDebianPackages(...EVERY_SET);
if (missing) console.log(missing);

const tallies: Tally[] = [await checked(), await built()];
for (const kinds of KINDS) tallies.push(...(await testedAtOnce(kinds)));

const total = sumOf(tallies);
const isCi = process.env['CI'] === 'true';
process.exitCode = isGood(total, isCi) ? 0 : 1;
headline(`done in ${Math.round((performance.now() - startedAt) / 1_000)} s`);
if (isCi && total.skipped > 0) console.log('In CI a test that does not run is a failure.');
console.log(sentenceOf(total));

/** A failed check or build counts as a failed test; a good one is no test at all. */
async function checked(): Promise<Tally> {
  headline('checks');
  return { ...NOTHING, failed: await runChecks() };
}

async function built(): Promise<Tally> {
  headline('build');
  const { code } = await run('electron-vite', ['build', '--logLevel', 'warn']);
  return { ...NOTHING, failed: code === 0 ? 0 : 1 };
}

/** The first says how it goes as it goes; what those beside it say comes after it, each by itself. */
async function testedAtOnce([first = '', ...others]: string[]): Promise<Tally[]> {
  const beside = others.map((kind) => ({ kind, trying: tested(kind, true) }));
  headline(first);
  const tallies = [(await tested(first, false)).tally];
  for (const { kind, trying } of beside) {
    const { tally, said } = await trying;
    headline(kind);
    console.log(said);
    tallies.push(tally);
  }
  return tallies;
}

async function tested(kind: string, isQuiet: boolean): Promise<{ tally: Tally; said: string }> {
  const report = `.vitest/${kind}.json`;
  const { code, said } = await run('vitest', ['run', '--project', kind], {
    env: { ETABLI_TEST_REPORT: report },
    isQuiet,
  });
  return { tally: tallyOf(report, code), said };
}

function headline(text: string): void {
  console.log(`\n── ${text} ${'─'.repeat(60 - text.length)}`);
}
