import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

/** Where the report of this run goes; `npm test` names one file a project. */
const report = process.env['ETABLI_TEST_REPORT'] ?? '.vitest/report.json';

/** `npm run prove` tries the same tests ten times as far. */
const patience = process.env['ETABLI_PROVE'] === '1' ? 10 : 1;

export default defineConfig({
  test: {
    reporters: ['default', ['json', { outputFile: report }]],
    projects: [
      project('unit', 30, { include: ['tests/unit/**/*.test.ts', 'tests/support/**/*.test.ts'] }),
      // Each worker starts PostgreSQL in WebAssembly: five seconds and 400 MB.
      project('store', 90, { maxWorkers: 2 }),
      project('security', 60),
      project('crash', 300, { maxWorkers: 2 }),
      // A screen may take its time on a busy machine; a test that holds never waits for it.
      project('ui', 60, { maxWorkers: 2, expect: { poll: { timeout: 15_000 } } }),
      project('electron', 120, { fileParallelism: false }),
    ],
  },
});

type Test = NonNullable<TestProjectInlineConfiguration['test']>;

/** A kind of test is a folder of tests/ and the seconds that one test, or one hook, may take. */
function project(name: string, seconds: number, own: Test = {}): TestProjectInlineConfiguration {
  return {
    test: {
      name,
      include: [`tests/${name}/**/*.test.{ts,tsx}`],
      testTimeout: patience * seconds * 1_000,
      hookTimeout: 2 * seconds * 1_000,
      ...own,
    },
  };
}
