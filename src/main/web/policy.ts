/** Whom the browser door answers: pure decisions about the head of a request. */
import { createHash, timingSafeEqual } from 'node:crypto';

/** The head of a request, as far as it decides. */
export interface Head {
  method: string;
  host: string | undefined;
  origin: string | undefined;
  authorization: string | undefined;
  contentType: string | undefined;
  contentLength: string | undefined;
  transferEncoding: string | undefined;
}

export type Refused = {
  status: number;
  code: string;
  message: string;
};

const names = ['127.0.0.1', 'localhost'];

/**
 * Refuses another Host (a page elsewhere whose name was pointed at this machine) and another Origin
 * (a page elsewhere that speaks to this port). Both hold for every path, pages included.
 */
export const refuseStranger = (head: Head, port: number): Refused | null => {
  const hosts = names.flatMap((name) => (port === 80 ? [name, `${name}:80`] : [`${name}:${port}`]));
  if (!hosts.includes(head.host ?? '')) return forbidden('This door answers its own name only.');
  const isOwn = head.origin === undefined || head.origin === `http://${head.host}`;
  return isOwn ? null : forbidden('This door answers its own pages only.');
};

/** Refuses a call without the key of this start. Takes the same time however wrong it is. */
export const refuseWithoutKey = (head: Head, key: string): Refused | null => {
  const given = /^Bearer ([\w-]+)$/.exec(head.authorization ?? '')?.[1] ?? '';
  if (timingSafeEqual(digest(given), digest(key))) return null;
  return { status: 401, code: 'UNAUTHORIZED', message: 'The key is missing or is not the one.' };
};

/** The most a body may weigh, in bytes: files come as forms, everything else is small. */
export const largestBody = { json: 1_000_000, form: 70_000_000 };

/** Refuses a body before it is read: its size must be told, and be one that this door takes. */
export const refuseBody = (head: Head): Refused | null => {
  const { contentType, contentLength = '0', transferEncoding } = head;
  if (transferEncoding !== undefined) {
    return { status: 411, code: 'LENGTH_REQUIRED', message: 'Say Content-Length.' };
  }
  const isForm = /^multipart\/form-data\b/i.test(contentType ?? '');
  if (Number(contentLength) <= (isForm ? largestBody.form : largestBody.json)) return null;
  return { status: 413, code: 'PAYLOAD_TOO_LARGE', message: 'The body is too large.' };
};

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The post that a call names, `null` when it names none; anything but a UUID is no name. */
export const postIdOf = (header: string | string[] | undefined): string | null =>
  typeof header === 'string' && uuid.test(header) ? header.toLowerCase() : null;

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

const forbidden = (message: string): Refused => ({ status: 403, code: 'FORBIDDEN', message });
