/** What a running process tells its disk: each fsync and fdatasync, and of which file. */
import { watchCalls } from './traced-calls.ts';

export interface Sync {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly path: string;
}

export interface Watching {
  /** Lets go of the process and answers what it saw. */
  stop(): Promise<readonly Sync[]>;
}

export const watchSyncs = async (pid: number): Promise<Watching> => {
  const tracing = await watchCalls(pid, ['fsync', 'fdatasync']);
  return { stop: async () => (await tracing.stop()).flatMap(syncIn) };
};

/** `4711 1795359720.123456 fdatasync(24</tmp/etabli-x/etabli.db-wal>) = 0` */
const syncIn = (line: string): Sync[] => {
  const [, seconds, path] =
    /(\d+\.\d+) (?:fsync|fdatasync)\(\d+<([^>]+)>(?:\)\s+= 0| <unfinished)/.exec(line) ?? [];
  return path === undefined ? [] : [{ at: Number(seconds) * 1_000, path }];
};
