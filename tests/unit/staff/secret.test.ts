import { describe, expect, test } from 'vitest';
import { makeRecoveryCode, readRecoveryCode } from '#main/staff/recovery-code.ts';
import { isSecret, keepSecret } from '#main/staff/secret.ts';

describe('a kept code', () => {
  test('opens with the code and with no other', async () => {
    const kept = await keepSecret('tournevis 4');
    expect(await isSecret('tournevis 4', kept)).toBe(true);
    expect(await isSecret('tournevis 5', kept)).toBe(false);
    expect(await isSecret('', kept)).toBe(false);
  });

  test('does not tell the code, nor that two are the same', async () => {
    const [one, other] = [await keepSecret('1234'), await keepSecret('1234')];
    expect(JSON.stringify(one)).not.toContain('1234');
    expect(one.salt).not.toBe(other.salt);
    expect(one.hash).not.toBe(other.hash);
  });

  test('is dear to guess: scrypt with N of 2^15 at least', async () => {
    const [method, n] = (await keepSecret('1234')).hash.split(':');
    expect(method).toBe('scrypt');
    expect(Number(n)).toBeGreaterThanOrEqual(2 ** 15);
  });

  test('still opens when the cost was another one', async () => {
    // RFC 7914 §12: scrypt("", "", N = 16, r = 1, p = 1), its first 32 bytes.
    const key = '77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442';
    const hash = `scrypt:16:1:1:${Buffer.from(key, 'hex').toString('base64')}`;
    expect(await isSecret('', { hash, salt: '' })).toBe(true);
  });

  test('is the same code typed in one sign or in two', async () => {
    const kept = await keepSecret('cl\u00e9 12');
    expect(await isSecret('cle\u0301 12', kept)).toBe(true);
  });
});

describe('a recovery code', () => {
  test('is twenty signs in groups, none of which can be taken for another', () => {
    const codes = Array.from({ length: 200 }, makeRecoveryCode);
    for (const code of codes) {
      expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){3}[0-9A-HJKMNP-TV-Z]{5}$/);
    }
    expect(new Set(codes).size).toBe(200);
  });

  test.each(['7k2qd-00111-abcde-vwxyz', '7K2QD OO1iL abcde vwxyz', ' 7k2qd–0o1l1abcdevwxyz\n'])(
    'is read from %j',
    (typed) => {
      expect(readRecoveryCode(typed)).toBe('7K2QD00111ABCDEVWXYZ');
    },
  );
});
