import { v7 } from 'uuid';
import { Random, type Subject } from './random.ts';

/** What an id is made from: the same answer gives the same UUIDv7 for ever. */
export interface IdOrigin {
  seed: number;
  subject: Subject;
  ordinal: number;
  /** Milliseconds since 1970 at which the thing was written. */
  atMs: number;
}

/** A UUIDv7 that sorts by the instant of its thing, drawn from the seed instead of the system. */
export function exampleId({ seed, subject, ordinal, atMs }: IdOrigin): string {
  const random = new Random(seed ^ ID_SALT, subject, ordinal);
  for (let word = 0; word < WORDS.length; word += 1) WORDS[word] = random.bits();
  return v7({ msecs: atMs, random: BYTES });
}

/** One scratch for all ids: five million of them are drawn for the largest bench. */
const BYTES = new Uint8Array(16);
const WORDS = new Uint32Array(BYTES.buffer);

/** Keeps the draws of an id apart from the draws of what it names. */
const ID_SALT = 0x1d5eed;
