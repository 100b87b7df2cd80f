/** Runs a script of this folder in a process of its own and kills it at some moment. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';

/** A start takes a third of the time where a script has called `flushCompileCache` before. */
const compiled = join(import.meta.dirname, '../../.cache/compiled');

export interface Killed {
  /** How long its work took, where it was over before the kill. */
  readonly tookMs: number | null;
}

/**
 * `kill -9` after so many milliseconds of its work, or as soon as something is so; `null` waits until the
 * work is over. Throws what it said when it ended by itself.
 */
export const killDuring = async (
  script: string,
  args: readonly string[],
  moment: number | (() => boolean) | null,
): Promise<Killed> => {
  const child = spawn(process.execPath, [join(import.meta.dirname, script), ...args], {
    env: { ...process.env, NODE_COMPILE_CACHE: compiled },
  });
  const ended = once(child, 'close');
  const lines: string[] = [];
  let wake = (): void => undefined;
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
    lines.splice(0, lines.length, ...said.split('\n').slice(0, -1));
    wake();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const hasLine = async (count: number): Promise<void> => {
    while (lines.length < count && child.exitCode === null) {
      await Promise.race([ended, new Promise<void>((resolve) => (wake = resolve))]);
    }
  };
  await hasLine(1);
  if (moment === null) await hasLine(2);
  else if (typeof moment === 'number') await new Promise((go) => setTimeout(go, moment));
  else while (!moment() && lines.length < 2 && child.exitCode === null) await nextTurn();
  child.kill('SIGKILL');
  await ended;
  if (child.signalCode !== 'SIGKILL') throw new Error(`it ended by itself: ${said}`);
  const took = Number(lines[1]);
  return { tookMs: lines.length > 1 ? took : null };
};
