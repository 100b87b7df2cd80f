/** What the page may load and do: the same in both doors. */

/** Where index.html waits for the nonce of its response. */
export const noncePlace = '%NONCE%';

/**
 * Nothing but our own files. The only inline styles are those that carry the nonce of this very
 * response; a style or script that somebody manages to write into the page stays dead.
 */
export const contentPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "media-src 'self' blob:",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** Sent with everything, page or not. */
export const guardHeaders: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy':
    'camera=(self), microphone=(), geolocation=(), display-capture=(), usb=(), serial=(), hid=(), midi=(), payment=()',
};

const nameOnly = /^[A-Za-z0-9_-][A-Za-z0-9_.-]*$/;

/**
 * The file of the built screen that an address path stands for, as its segments; an address without
 * an extension is a route of the screen, and means index.html. `null` for anything else: each
 * segment is a plain name, so that no spelling of `..`, of a drive or of a separator gets through.
 */
export const screenFile = (path: string): readonly string[] | null => {
  const text = decoded(path);
  if (text === null) return null;
  const [root, ...segments] = text.split('/');
  if (segments.at(-1) === '') segments.pop();
  if (root !== '' || !segments.every((name) => nameOnly.test(name))) return null;
  return segments.at(-1)?.includes('.') ? segments : ['index.html'];
};

const decoded = (path: string): string | null => {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
};
