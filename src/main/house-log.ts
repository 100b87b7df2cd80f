/** The log of a place: what went wrong, for whoever helps. It names people and things by id only. */
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  renameSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import pino, { type Logger } from 'pino';

const largest = 2_000_000;
const kept = 3;

export interface HouseLog {
  log: Logger;
  /** Lets the file go; what is logged later is lost. Windows removes no folder with an open file. */
  close(): void;
}

/** Opens `logs/etabli.log` in a data folder; fatal lines are said on stderr as well. */
export const openLog = (folder: string): HouseLog => {
  const path = join(folder, 'logs', 'etabli.log');
  mkdirSync(join(folder, 'logs'), { recursive: true });
  makeRoom(path);
  let file: number | null = openSync(path, 'a');
  const write = (line: string): void => {
    try {
      if (file !== null) writeSync(file, line);
    } catch {
      // A full disk must not turn what is being logged into another fault.
    }
  };
  const streams = pino.multistream([
    { level: 'info', stream: { write } },
    { level: 'fatal', stream: process.stderr },
  ]);
  const close = () => {
    if (file !== null) closeSync(file);
    file = null;
  };
  return { log: pino({ base: null, serializers: { err: plainError } }, streams), close };
};

/** A log that has grown large becomes etabli.log.1, that one .2, and the oldest goes. */
const makeRoom = (path: string): void => {
  if (!existsSync(path) || statSync(path).size < largest) return;
  for (let age = kept - 1; age > 0; age -= 1) {
    const younger = age === 1 ? path : `${path}.${age - 1}`;
    if (existsSync(younger)) renameSync(younger, `${path}.${age}`);
  }
};

/** An error without what it carries: the input or the answer in it may hold names. */
const plainError = (error: unknown): Record<string, unknown> => {
  if (!(error instanceof Error)) return { type: typeof error };
  return {
    type: error.name,
    message: error.message,
    code: 'code' in error ? error.code : undefined,
    stack: error.stack,
    cause: error.cause instanceof Error ? plainError(error.cause) : undefined,
  };
};
