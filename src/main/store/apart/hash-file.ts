import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

/**
 * The SHA-256 of a file, in hexadecimal. Never of a base that is open in this process: closing the
 * file would let go the locks that SQLite holds on it (https://sqlite.org/howtocorrupt.html, 2.2).
 */
export const hashFile = async ({ path }: { path: string }): Promise<string> => {
  const hash = createHash('sha256');
  for await (const bytes of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(bytes);
  return hash.digest('hex');
};
