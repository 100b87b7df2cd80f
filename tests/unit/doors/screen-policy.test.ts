import { describe, expect, test } from 'vitest';
import { contentPolicy, screenFile } from '#main/doors/screen-policy.ts';
import { traversals } from '#tests/support/doors/traversals.ts';

describe('the file an address stands for', () => {
  test.each([
    ['/', ['index.html']],
    ['/index.html', ['index.html']],
    ['/items', ['index.html']],
    ['/items/0196f0c4-7d2e-7b1a-9f00-1a2b3c4d5e6f', ['index.html']],
    ['/items/new/', ['index.html']],
    ['/assets/index-Ckh0GO0t.js', ['assets', 'index-Ckh0GO0t.js']],
    ['/assets/client.BPI7fHX3-9MvDsodL.js', ['assets', 'client.BPI7fHX3-9MvDsodL.js']],
  ])('%s is %s', (path, file) => {
    expect(screenFile(path)).toEqual(file);
  });

  test.each(['index.html', 'http://evil.example/', '*'])('“%s” is none', (path) => {
    expect(screenFile(path)).toBeNull();
  });

  test.each(traversals)('%s never climbs', (path) => {
    const file = screenFile(path);
    expect(file?.join('/') ?? '').not.toMatch(/\.\.|:|\\|^\./);
    if (file) expect(file[0]).not.toMatch(/^[./~]|etc/);
  });
});

describe('the policy of the page', () => {
  test('names every source once and opens nothing', () => {
    const policy = contentPolicy('abc');
    const names = policy.split('; ').map((rule) => rule.split(' ')[0]);
    expect(new Set(names).size).toBe(names.length);
    expect(policy).not.toMatch(/unsafe-|\*|http/);
    expect(policy).toContain("style-src 'self' 'nonce-abc'");
    expect(policy).toContain("script-src 'self';");
  });
});
