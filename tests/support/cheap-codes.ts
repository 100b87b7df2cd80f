/**
 * scrypt at the lowest cost, in every test of the store and of security: they ask what becomes of a code,
 * not how long it withstands, and would spend a tenth of a second on each. The house keeps and compares
 * codes as ever. What a code really costs is asked by `tests/unit/staff/secret.test.ts`.
 */
import { vi } from 'vitest';

type Crypto = typeof import('node:crypto');

vi.mock('node:crypto', async (original): Promise<Crypto> => {
  const crypto = (await original()) as Crypto; // what the mocked module is
  const scrypt: Crypto['scrypt'] = (...call: unknown[]) => {
    const [code, salt, length, , done] = call as Parameters<typeof crypto.scrypt>;
    crypto.scrypt(code, salt, length, { N: 16, r: 1, p: 1 }, done as never); // the long form is the one we call
  };
  return { ...crypto, scrypt };
});
