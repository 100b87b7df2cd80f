import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** How a command ended, and what it said when it was told to be quiet. */
export interface Outcome {
  code: number;
  said: string;
}

interface Options {
  env?: Record<string, string>;
  /** Keep what it says for the caller instead of showing it as it comes. */
  isQuiet?: boolean;
  /** Ends it after so long. Default: as long as it takes. */
  seconds?: number;
}

/** Runs a command of node_modules/.bin in the project's folder until it ends. */
export function run(bin: string, args: string[], options: Options = {}): Promise<Outcome> {
  const isWindows = process.platform === 'win32';
  const command = join('node_modules', '.bin', isWindows ? `${bin}.cmd` : bin);
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      env: { ...process.env, ...options.env },
      // The .cmd files of npm start through a shell only.
      shell: isWindows,
      ...(options.seconds === undefined ? {} : { timeout: options.seconds * 1_000 }),
      stdio: options.isQuiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        said += text;
      });
    }
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, said }));
  });
}
