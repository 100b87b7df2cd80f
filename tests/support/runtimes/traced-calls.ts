/** What a running process, its threads and its children ask of the system, as strace sees it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../store/temporary-folder.ts';
import { whereIs } from './debian-packages.ts';
import { until } from './until.ts';

export interface Tracing {
  /** Lets go of the processes and answers the lines. */
  stop(): Promise<readonly string[]>;
}

/** Attaches to a process and all that came from it. Throws what strace said when it may not. */
export const watchCalls = async (pid: number, calls: readonly string[]): Promise<Tracing> => {
  const strace = whereIs('strace');
  if (!strace) throw new Error('strace is missing: apt-get install strace');
  const out = join(temporaryFolder(), 'calls');
  const pids = [pid, ...descendantsOf(pid)].flatMap((one) => ['-p', String(one)]);
  const which = ['-f', '-y', '-ttt', '-e', `trace=${calls}`, '-o', out, ...pids];
  const child = spawn(strace, which, { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = once(child, 'close');
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  await until('strace is attached', async () => /attached/.test(said) || child.exitCode !== null);
  if (child.exitCode !== null) throw new Error(said);
  const stop = async () => {
    child.kill('SIGINT');
    await ended;
    return readFileSync(out, 'utf8').split('\n').filter(Boolean);
  };
  return { stop };
};

/** As /proc tells: who was started by whom. */
const descendantsOf = (pid: number): number[] => {
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => parentOf(name) === pid)
    .map(Number);
  return children.flatMap((child) => [child, ...descendantsOf(child)]);
};

/** The fourth field of `stat`, after the name in brackets (proc_pid_stat(5)). */
const parentOf = (pid: string): number => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return 0; // ended meanwhile
  }
};
