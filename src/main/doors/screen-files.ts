/** Answers with the files of the built screen, whichever door asks. */
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { StartProblem } from './problems.ts';
import { contentPolicy, guardHeaders, noncePlace, screenFile } from './screen-policy.ts';

export interface ScreenAnswer {
  status: 200 | 404;
  headers: Readonly<Record<string, string>>;
  body: Buffer | string;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.wav': 'audio/wav',
  '.mp3': 'audio/mpeg',
};

/** Throws a `StartProblem` when the screen was never built. */
export const requireScreen = (folder: string): void => {
  if (!existsSync(join(folder, 'index.html')))
    throw new StartProblem('no-screen', { path: folder });
};

/** The file for the path of an address, with all its headers; 404 for everything that is not one. */
export const answerScreen = async (folder: string, path: string): Promise<ScreenAnswer> => {
  const segments = screenFile(path);
  const type = types[extname(segments?.at(-1) ?? '')];
  if (segments === null || type === undefined) return notFound;
  const bytes = await readFile(join(folder, ...segments)).catch(() => null);
  if (bytes === null) return notFound;
  const nonce = randomBytes(16).toString('base64url');
  const isPage = type.startsWith('text/html');
  return {
    status: 200,
    headers: {
      ...guardHeaders,
      'content-type': type,
      'content-security-policy': contentPolicy(nonce),
      // The name of an asset changes with its content.
      'cache-control': segments[0] === 'assets' ? 'max-age=31536000, immutable' : 'no-store',
    },
    body: isPage ? bytes.toString('utf8').replaceAll(noncePlace, nonce) : bytes,
  };
};

const notFound: ScreenAnswer = {
  status: 404,
  headers: {
    ...guardHeaders,
    'content-type': 'text/plain; charset=utf-8',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'cache-control': 'no-store',
  },
  body: 'Not found',
};
