import './node-version.ts';
import { EVERY_SET, ensureDebianPackages } from '../tests/support/runtimes/debian-packages.ts';
import { run } from './command.ts';
import { scanElectron } from './scan-electron.ts';
import { isGood, sentenceOf, sumOf, type Tally, tallyOf } from './test-report.ts';

/**
 * `npm run prove`: the exhaustive matrices behind `npm test`. The same tests, tried much further
 * (`tests/support/how-many.ts`); too long for every change, printed for the record.
 */
interface Matrix {
  what: string;
  project: string;
  files: readonly string[];
}

const MATRICES: readonly Matrix[] = [
  {
    what: '10,000 codes of each letter: every wrong digit, wrong letter and neighbour swap; every host',
    project: 'unit',
    files: ['tests/unit/codes', 'tests/unit/scanner'],
  },
  {
    what: 'the example place, whatever its seed, its day and its size',
    project: 'unit',
    files: ['tests/unit/example'],
  },
  {
    what: 'any label on any format and printer, 10,000 codes of each letter drawn and decoded',
    project: 'unit',
    files: ['tests/unit/labels'],
  },
  {
    what: 'a full page of every row of docs/what-fits.csv printed by the application and read back',
    project: 'ui',
    files: ['tests/ui/labels/read-back.test.ts'],
  },
  {
    what: 'random acts all undone, any text searched, any slip of the hand corrected, any history of loans',
    project: 'store',
    files: [
      'tests/store/undo-property.test.ts',
      'tests/store/search.test.ts',
      'tests/store/correction.test.ts',
      'tests/store/loans/any-history.test.ts',
    ],
  },
  {
    what: 'every procedure, 1,000 inputs each (ETABLI_TRIES for more): typed answers, no write when refused',
    project: 'store',
    files: ['tests/store/any-input.test.ts'],
  },
  {
    what: 'any call of any procedure, 1,000 runs: no unsafe object is lent or shown as available',
    project: 'store',
    files: ['tests/store/repairs/never-lent.test.ts'],
  },
  {
    what: '500 histories of lending, blocking, erasing, restoring and undoing against a small model',
    project: 'store',
    files: ['tests/store/histories'],
  },
  {
    what: 'attacks: every role, 40 scripts through every field, paths, keys, damaged copies, erased names',
    project: 'security',
    files: ['tests/security'],
  },
  {
    what: 'copies, their rotation and what they bring back; spreadsheets in and out; personal data',
    project: 'store',
    files: [
      'tests/store/backups',
      'tests/store/sheets',
      'tests/store/sheets-out',
      'tests/store/privacy',
    ],
  },
  {
    what: 'rotation of copies, cells of spreadsheets, redaction of names, as properties',
    project: 'unit',
    files: [
      'tests/unit/backups',
      'tests/unit/sheets',
      'tests/unit/sheets-out',
      'tests/unit/privacy',
    ],
  },
  {
    what: 'kill -9: 1,000 during lending, 300 during repairs, more during imports, migrations, restores; each loan synced',
    project: 'crash',
    files: ['tests/crash'],
  },
];

const missing = await ensureDebianPackages(...EVERY_SET);
if (missing) console.log(missing);
await run('electron-vite', ['build', '--logLevel', 'warn']);

const tallies: Tally[] = [];
/** What each proved, in a line. */
const lines: string[] = [];
for (const [index, matrix] of MATRICES.entries()) tallies.push(await proved(matrix, index));
tallies.push(await scanned());
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

async function proved({ what, project, files }: Matrix, index: number): Promise<Tally> {
  const startedAt = performance.now();
  const report = `.vitest/prove-${index}.json`;
  const { code } = await run('vitest', ['run', '--project', project, ...files], {
    env: { ETABLI_TEST_REPORT: report, ETABLI_PROVE: '1' },
  });
  const tally = tallyOf(report, code);
  const seconds = Math.round((performance.now() - startedAt) / 1_000);
  lines.push(`${what}: ${tally.passed} passed, ${tally.failed} failed, in ${seconds} s`);
  console.log(`\n${lines.at(-1)}\n`);
  return tally;
}
