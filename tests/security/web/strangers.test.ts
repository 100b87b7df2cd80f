import { describe, expect, test } from 'vitest';
import { aBrowserDoor } from '#tests/support/doors/a-browser-door.ts';

const paths = ['/', '/assets/index-1a2b.js', '/api/', '/api/openapi.json', '/api/place/status'];

describe('the browser door refuses', () => {
  test.each([
    'evil.example',
    'evil.example:80',
    '127.0.0.1',
    '127.0.0.1:1',
    '127.0.0.1.evil.example',
    '0.0.0.0',
    '[::1]',
  ])('another Host, even with the key: “%s”', async (host) => {
    const door = await aBrowserDoor();
    for (const path of paths) {
      const { status } = await door.call({ path, headers: { host } });
      expect(status, path).toBe(403);
    }
  });

  test.each([
    'http://evil.example',
    'https://127.0.0.1',
    'http://127.0.0.1:1',
    'null',
    '',
    'file://',
  ])('another Origin, even with the key: “%s”', async (origin) => {
    const door = await aBrowserDoor();
    for (const path of paths) {
      const { status, headers } = await door.call({ path, headers: { origin } });
      expect(status, path).toBe(403);
      expect(headers['access-control-allow-origin']).toBeUndefined();
    }
  });

  test('a page elsewhere that asks first whether it may', async () => {
    const door = await aBrowserDoor();
    const { status, headers } = await door.ask({
      path: '/api/loans/lend',
      method: 'OPTIONS',
      headers: { origin: 'http://evil.example', 'access-control-request-method': 'POST' },
    });
    expect(status).toBe(403);
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  test.each([
    undefined,
    '',
    'Bearer',
    'Bearer ',
    'Bearer guess',
    `Bearer ${'A'.repeat(43)}`,
    'Basic OnBhc3M=',
  ])('a call without the key: %s', async (authorization) => {
    const door = await aBrowserDoor();
    const headers = authorization === undefined ? {} : { authorization };
    const { status, text } = await door.ask({ path: '/api/place/status', headers });
    expect(status).toBe(401);
    expect(JSON.parse(text)).toMatchObject({ code: 'UNAUTHORIZED' });
  });

  test('the key of another start', async () => {
    const [one, other] = [await aBrowserDoor(), await aBrowserDoor()];
    const authorization = `Bearer ${one.url.split('#key=')[1]}`;
    const answer = await other.ask({ path: '/api/place/status', headers: { authorization } });
    expect(answer.status).toBe(401);
  });

  test('the key in the address, which histories and logs would keep', async () => {
    const door = await aBrowserDoor();
    const key = door.url.split('#key=')[1];
    expect((await door.ask({ path: `/api/place/status?key=${key}` })).status).toBe(401);
  });
});

describe('the browser door answers', () => {
  test('its own page and its own name', async () => {
    const door = await aBrowserDoor();
    for (const name of [`127.0.0.1:${door.port}`, `localhost:${door.port}`]) {
      const headers = { host: name, origin: `http://${name}` };
      expect((await door.call({ path: '/api/place/status', headers })).status).toBe(200);
    }
  });

  test('with a key of 256 bits that is never the same', async () => {
    const keys = await Promise.all([aBrowserDoor(), aBrowserDoor()]);
    const [one = '', other = ''] = keys.map(({ url }) => url.split('#key=')[1]);
    expect(Buffer.from(one, 'base64url')).toHaveLength(32);
    expect(one).not.toBe(other);
  });
});
