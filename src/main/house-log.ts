/** The log of a place: what went wrong, for whoever helps. It names people and things by id only. */
import {
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import pino, { type Logger } from 'pino';
import { plainError } from './plain-error.ts';

/** Bytes after which a log becomes the one before. */
const largest = 2_000_000;
const kept = 3;

export interface HouseLog {
  log: Logger;
  /** Lets the file go; what is logged later is lost. Windows removes no folder with an open file. */
  close(): void;
}

/** Opens `logs/etabli.log` in a data folder; fatal lines are said on stderr as well. */
export const openLog = (folder: string, largestBytes = largest): HouseLog => {
  mkdirSync(join(folder, 'logs'), { recursive: true });
  const file = rotating(join(folder, 'logs', 'etabli.log'), largestBytes);
  const streams = pino.multistream([
    { level: 'info', stream: { write: file.write } },
    { level: 'fatal', stream: process.stderr },
  ]);
  const log = pino({ base: null, serializers: { err: plainError } }, streams);
  return { log, close: file.close };
};

/** A file that makes room for itself, when it is opened and while it is written. */
const rotating = (path: string, largestBytes: number) => {
  let file: number | null = openSync(path, 'a');
  let size = fstatSync(file).size;
  const turn = (): void => {
    if (file === null) return;
    // Windows renames no open file.
    closeSync(file);
    file = null;
    makeRoom(path);
    file = openSync(path, 'a');
    size = fstatSync(file).size;
  };
  const write = (line: string): void => {
    try {
      if (size >= largestBytes) turn();
      if (file !== null) size += writeSync(file, line);
    } catch {
      // A full disk must not turn what is being logged into another fault.
    }
  };
  const close = () => {
    if (file !== null) closeSync(file);
    file = null;
  };
  if (size >= largestBytes) turn();
  return { write, close };
};

/** The log becomes etabli.log.1, that one .2, and the oldest goes. */
const makeRoom = (path: string): void => {
  rmSync(`${path}.${kept - 1}`, { force: true });
  for (let age = kept - 1; age > 0; age -= 1) {
    const younger = age === 1 ? path : `${path}.${age - 1}`;
    if (existsSync(younger)) renameSync(younger, `${path}.${age}`);
  }
};
