/** The real application, in a process of its own that a test may kill: the browser door as it is built. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { browserEntry } from '#tests/support/doors/browser-entry.ts';

export interface ApplicationProcess {
  /** Where its operations are. */
  readonly api: string;
  readonly key: string;
  readonly pid: number;
  /** `kill -9`; answers when the process is no more. Throws when it had ended by itself. */
  killHard(): Promise<void>;
}

/** Starts it on a data folder. Throws what it said when it does not open. */
export const startApplication = async (folder: string): Promise<ApplicationProcess> => {
  const child = spawn(process.execPath, [browserEntry, '--data', folder, '--no-open'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'close');
  let said = '';
  const hasSaid = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        if (said.includes('\n')) resolve();
      });
    }
  });
  await Promise.race([hasSaid, ended]);
  const [, origin, key] = /(http:\/\/127\.0\.0\.1:\d+)\/#key=(\S+)/.exec(said) ?? [];
  const killHard = async () => {
    child.kill('SIGKILL');
    await ended;
    if (child.signalCode !== 'SIGKILL') throw new Error(`it ended by itself: ${said}`);
  };
  if (origin !== undefined && key !== undefined) {
    return { api: `${origin}/api`, key, pid: child.pid ?? 0, killHard };
  }
  child.kill('SIGKILL');
  throw new Error(`the application did not open: ${said}`);
};
