import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Where the report of this run goes; `npm test` names one file a project. */
const report = process.env['ETABLI_TEST_REPORT'] ?? '.vitest/report.json';

/** `npm run prove` tries the same tests ten times as far. */
const patience = process.env['ETABLI_PROVE'] === '1' ? 10 : 1;

/** Files that take longest, the longest first: begun last, they would run alone at the end. */
const longest = [
  'any-input/',
  'killed-lending',
  'intake.test',
  'good-states',
  'good-screens',
  'scan-matrix',
  'histories',
  'attacks/scripts',
  'printing.test',
  'visitors.test',
];

const cheapCodes = ['tests/support/cheap-codes.ts'];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = longest.findIndex((name) => moduleId.includes(name));
      return at < 0 ? longest.length : at;
    };
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    reporters: ['default', ['json', { outputFile: report }]],
    projects: [
      project('unit', 30, { include: ['tests/unit/**/*.test.ts', 'tests/support/**/*.test.ts'] }),
      project('store', 90, { setupFiles: cheapCodes }),
      project('security', 60, { setupFiles: cheapCodes }),
      project('crash', 300),
      // Who types waits between two keys: three at once keep two cores at work.
      project('ui', 60, { maxWorkers: 3 }),
      project('electron', 120, { maxWorkers: 3 }),
    ],
  },
});

type Test = NonNullable<TestProjectInlineConfiguration['test']>;

/** A kind of test is a folder of tests/ and the seconds that one test, or one hook, may take. */
function project(name: string, seconds: number, own: Test = {}): TestProjectInlineConfiguration {
  return {
    test: {
      name,
      // Files of a process share its modules, its Chromium and its PostgreSQL: half of the time was spent on them.
      isolate: false,
      // On two cores the runner would take one. No more than two anywhere: each process of the store starts
      // PostgreSQL in WebAssembly, five seconds and 400 MB.
      maxWorkers: 2,
      include: [`tests/${name}/**/*.test.{ts,tsx}`],
      testTimeout: patience * seconds * 1_000,
      hookTimeout: 2 * seconds * 1_000,
      // What is awaited may take its time on a busy machine; a test that holds never waits for it.
      expect: { poll: { timeout: 15_000 } },
      ...own,
    },
  };
}
