/** What a running process tells its disk, as strace sees it: each fsync and fdatasync, and of which file. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../store/temporary-folder.ts';
import { whereIs } from './debian-packages.ts';
import { until } from './until.ts';

export interface Sync {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly path: string;
}

export interface Watching {
  /** Lets go of the process and answers what it saw. */
  stop(): Promise<readonly Sync[]>;
}

/** Attaches to a process and all its threads. Throws what strace said when it may not. */
export const watchSyncs = async (pid: number): Promise<Watching> => {
  const out = join(temporaryFolder(), 'syncs');
  const strace = whereIs('strace');
  if (!strace) throw new Error('strace is missing: apt-get install strace');
  const which = ['-f', '-y', '-ttt', '-e', 'trace=fsync,fdatasync', '-o', out, '-p', String(pid)];
  const child = spawn(strace, which, { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = once(child, 'close');
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  await until(
    `strace is attached (${said})`,
    async () => /attached/.test(said) || child.exitCode !== null,
  );
  if (child.exitCode !== null) throw new Error(said);
  const stop = async () => {
    child.kill('SIGINT');
    await ended;
    return syncsIn(readFileSync(out, 'utf8'));
  };
  return { stop };
};

/** `4711 1795359720.123456 fdatasync(24</tmp/etabli-x/etabli.db-wal>) = 0` */
const syncsIn = (text: string): Sync[] =>
  [...text.matchAll(/(\d+\.\d+) (?:fsync|fdatasync)\(\d+<([^>]+)>(?:\)\s+= 0| <unfinished)/g)].map(
    ([, seconds, path]) => ({ at: Number(seconds) * 1_000, path: path ?? '' }),
  );
