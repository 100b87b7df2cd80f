/**
 * Keeps a code so that the base does not tell it: scrypt (RFC 7914) with a salt of its own, compared
 * in constant time.
 */
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

export interface KeptSecret {
  /** `scrypt:N:r:p:key`, so that a dearer cost can come without locking anybody out. */
  readonly hash: string;
  readonly salt: string;
}

interface Cost {
  readonly n: number;
  readonly r: number;
  readonly p: number;
}

const presentCost: Cost = { n: 2 ** 15, r: 8, p: 1 };
const keyBytes = 32;
const saltBytes = 16;

/** What to keep of a code. A tenth of a second of work: never inside a write. */
export const keepSecret = async (code: string): Promise<KeptSecret> => {
  const salt = randomBytes(saltBytes).toString('base64');
  const key = await keyOf(code, salt, presentCost);
  const { n, r, p } = presentCost;
  return { hash: ['scrypt', n, r, p, key.toString('base64')].join(':'), salt };
};

/** Is this the code that was kept? As slow as `keepSecret`. */
export const isSecret = async (code: string, kept: KeptSecret): Promise<boolean> => {
  const [method, n, r, p, key] = kept.hash.split(':');
  if (method !== 'scrypt' || key === undefined) throw new Error('a secret kept in an unknown way');
  const expected = Buffer.from(key, 'base64');
  const cost = { n: Number(n), r: Number(r), p: Number(p) };
  return timingSafeEqual(await keyOf(code, kept.salt, cost), expected);
};

/** The same sign can be typed as one or as two characters: NFKC makes them one. */
const keyOf = (code: string, salt: string, { n, r, p }: Cost): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    // Node refuses more than 32 MB unless told; scrypt takes 128 × N × r bytes.
    const options = { N: n, r, p, maxmem: 256 * n * r };
    scrypt(code.normalize('NFKC'), Buffer.from(salt, 'base64'), keyBytes, options, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
