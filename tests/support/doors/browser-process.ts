/** The browser door as a process of its own, as `npm start -- --browser` runs it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { onTestFinished } from 'vitest';
import { browserEntry } from './browser-entry.ts';

export interface BrowserProcess {
  /** The first line it prints; empty when it ended without one. */
  line: string;
  /** What it has said so far. */
  said(): { out: string; err: string };
  pid: number;
  kill(signal: NodeJS.Signals): void;
  /** Waits until it has ended. */
  ended: Promise<number | null>;
}

/** Starts it and waits for its first line or its end. */
export const startBrowserDoor = (
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<BrowserProcess> => startDoor([browserEntry, '--no-open', ...args], env);

/** The same with a script and flags of one's own. */
export const startDoor = async (
  args: readonly string[],
  env: Record<string, string>,
): Promise<BrowserProcess> => {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const text = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    text.out += part;
  });
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    text.err += part;
  });
  const ended = once(child, 'close').then(([code]: (number | null)[]) => code ?? null);
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const hasLine = new Promise<void>((resolve) => {
    child.stdout.on('data', () => text.out.includes('\n') && resolve());
  });
  await Promise.race([hasLine, ended]);
  const line = text.out.split('\n')[0] ?? '';
  return { line, said: () => text, pid: child.pid ?? 0, kill: (s) => child.kill(s), ended };
};
