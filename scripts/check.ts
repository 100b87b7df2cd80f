import './node-version.ts';
import { run } from './command.ts';

const CHECKS: readonly Check[] = [
  { name: 'types, main process', bin: 'tsc', args: ['-p', 'tsconfig.node.json'] },
  { name: 'types, screen', bin: 'tsc', args: ['-p', 'tsconfig.web.json'] },
  {
    name: 'lint, format, boundaries',
    bin: 'biome',
    args: ['check', '--error-on-warnings', '--max-diagnostics=50', '.'],
  },
  { name: 'dead code', bin: 'knip', args: ['--no-progress'] },
];

interface Check {
  name: string;
  bin: string;
  args: string[];
}

/** Runs every check at once, prints one line for each, and answers how many failed. */
export async function runChecks(): Promise<number> {
  const results = await Promise.all(CHECKS.map(runCheck));
  return results.filter((isGood) => !isGood).length;
}

async function runCheck({ name, bin, args }: Check): Promise<boolean> {
  const startedAt = performance.now();
  const { code, said } = await run(bin, args, { isQuiet: true });
  const seconds = ((performance.now() - startedAt) / 1_000).toFixed(1);
  console.log(code === 0 ? `✓ ${name} (${seconds} s)` : `✗ ${name} (${seconds} s)\n${said}`);
  return code === 0;
}

if (import.meta.main) process.exitCode = (await runChecks()) === 0 ? 0 : 1;
