import { describe, expect, test } from 'vitest';
import { aBrowserDoor } from '#tests/support/doors/a-browser-door.ts';
import { traversals } from '#tests/support/doors/traversals.ts';

describe('the screen over HTTP', () => {
  test.each(traversals)('never leaves its folder: %s', async (path) => {
    const door = await aBrowserDoor();
    const { status, text } = await door.ask({ path: encodeURI(path).replaceAll('%25', '%') });
    expect(text).not.toContain('SECRET');
    expect(text).not.toContain('root:');
    expect(status).toBe(404);
  });

  test('comes with a policy whose nonce is in the page and is new each time', async () => {
    const door = await aBrowserDoor();
    const nonces = new Set<string>();
    for (const path of ['/', '/index.html', '/items/4f0c', '/']) {
      const { status, headers, text } = await door.ask({ path });
      expect(status).toBe(200);
      const nonce = /content="([\w-]{22})"/.exec(text)?.[1] ?? '';
      expect(headers['content-security-policy']).toContain(`'nonce-${nonce}'`);
      nonces.add(nonce);
    }
    expect(nonces.size).toBe(4);
  });

  test('lets nothing in from elsewhere, is framed by nobody and tells nobody where it was', async () => {
    const { headers } = await (await aBrowserDoor()).ask({ path: '/' });
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['content-security-policy']).not.toMatch(/unsafe|\*|https?:/);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'x-frame-options': 'DENY',
      'cache-control': 'no-store',
    });
  });

  test('keeps what never changes in the cache of the browser', async () => {
    const { headers } = await (await aBrowserDoor()).ask({ path: '/assets/index-1a2b.js' });
    expect(headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'max-age=31536000, immutable',
    });
  });

  test('is only read', async () => {
    const door = await aBrowserDoor();
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
      expect((await door.ask({ path: '/', method })).status).toBe(405);
    }
    expect(await door.ask({ path: '/', method: 'HEAD' })).toMatchObject({ status: 200, text: '' });
  });
});
