import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { aHouse } from '#tests/support/house.ts';
import { aDoor } from '#tests/support/ui/door.ts';
import { openWindow } from '#tests/support/ui/window.ts';

const kept = (page: Page, name: string): Promise<string | null> =>
  page.evaluate((key) => sessionStorage.getItem(key), name);

const postOf = async (page: Page): Promise<string | null> => {
  await page.locator('h1').first().waitFor();
  return kept(page, 'etabli.post');
};

describe('a tab of the browser door', () => {
  test('takes the key out of the address, and still has it after a reload', async () => {
    const door = await aDoor(await aHouse());
    const page = await openWindow(door, '/items?kind=tool');
    expect(new URL(page.url()).hash).toBe('');
    expect(new URL(page.url()).search).toBe('?kind=tool');
    const key = await kept(page, 'etabli.key');
    expect(door.address('/')).toContain(String(key));
    await page.reload();
    await page.locator('h1').first().waitFor();
    expect(await kept(page, 'etabli.key')).toBe(key);
    expect(await page.evaluate(() => localStorage.getItem('etabli.key'))).toBeNull();
  });

  test('stays the same post after a reload', async () => {
    const page = await openWindow(await aDoor(await aHouse()), '/');
    const post = await postOf(page);
    await page.reload();
    expect(await postOf(page)).toBe(post);
  });

  test('opened from another one has the key and is a post of its own', async () => {
    const page = await openWindow(await aDoor(await aHouse()), '/');
    const other = await page.context().newPage();
    await other.goto(new URL('/items', page.url()).href);
    expect(await postOf(other)).not.toBe(await postOf(page));
    expect(await kept(other, 'etabli.key')).toBe(await kept(page, 'etabli.key'));
  });

  test('copied with all it keeps is a post of its own', async () => {
    const page = await openWindow(await aDoor(await aHouse()), '/');
    const post = await postOf(page);
    const copied = page.waitForEvent('popup');
    await page.evaluate(() => window.open(location.href));
    const copy = await copied;
    expect(await postOf(copy)).not.toBeNull();
    await expect.poll(() => postOf(copy)).not.toBe(post);
    expect(await postOf(page)).toBe(post);
  });
});
