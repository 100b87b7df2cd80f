/** How long work takes, and how long others wait meanwhile. */
import { monitorEventLoopDelay } from 'node:perf_hooks';

export interface Watched {
  readonly ms: number;
  readonly stallMs: number;
}

const resolutionMs = 5;

/** How long it took, and the longest that anybody else waited meanwhile. */
export const watched = async (work: () => Promise<unknown>): Promise<Watched> => {
  const delay = monitorEventLoopDelay({ resolution: resolutionMs });
  delay.enable();
  const startedAt = performance.now();
  await work();
  const ms = performance.now() - startedAt;
  await new Promise((resume) => setTimeout(resume, 2 * resolutionMs));
  delay.disable();
  return { ms, stallMs: Math.max(0, delay.max / 1e6 - resolutionMs) };
};
