/** What was asked for on the command line; the same flags for both doors. */
import { parseArgs } from 'node:util';
import { StartProblem } from './problems.ts';

export interface DoorOptions {
  /** The data folder, `null` for the usual one. */
  folder: string | null;
  /** `null` for any free port. */
  port: number | null;
  opensBrowser: boolean;
  isPractice: boolean;
  isBrowser: boolean;
  /** The name of the copy to put in the place of the base first, or `latest`; `null` for none. */
  restore: string | null;
}

const flags = {
  data: { type: 'string' },
  port: { type: 'string' },
  'no-open': { type: 'boolean' },
  practice: { type: 'boolean' },
  browser: { type: 'boolean' },
  restore: { type: 'string' },
} as const;

/**
 * Reads the flags. `isStrict` refuses what is not a flag of ours; Electron passes its own along.
 * Throws a `StartProblem` that names what was given.
 */
export const readOptions = (given: readonly string[], isStrict: boolean): DoorOptions => {
  const values = parse(given, isStrict);
  return {
    folder: textOf('data', values.data),
    port: portOf(textOf('port', values.port)),
    opensBrowser: values['no-open'] !== true,
    isPractice: values.practice === true,
    isBrowser: values.browser === true,
    restore: textOf('restore', values.restore),
  };
};

const parse = (given: readonly string[], isStrict: boolean) => {
  try {
    const options = { args: withLatest(given), options: flags, allowPositionals: !isStrict };
    return parseArgs({ ...options, strict: isStrict }).values;
  } catch (error) {
    throw new StartProblem('bad-option', { given: given.join(' ') }, { cause: error });
  }
};

/** `--restore` alone means the latest copy. */
const withLatest = (given: readonly string[]): string[] =>
  given.flatMap((one, at) =>
    one === '--restore' && (given[at + 1] ?? '--').startsWith('--') ? [one, 'latest'] : [one],
  );

const textOf = (flag: string, value: string | boolean | undefined): string | null => {
  if (value === undefined) return null;
  if (typeof value === 'string' && value !== '' && !value.startsWith('--')) return value;
  throw new StartProblem('bad-option', { given: `--${flag}` });
};

const portOf = (given: string | null): number | null => {
  if (given === null) return null;
  const port = /^\d{1,5}$/.test(given) ? Number(given) : Number.NaN;
  if (port >= 1 && port <= 65_535) return port;
  throw new StartProblem('bad-port', { given });
};
