/** From start to end, through all screens, the window of Electron speaks to nobody: as the system sees it. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { aWindow, inPage } from '#tests/support/doors/a-window.ts';
import { firstMemberAndItem, firstStart } from '#tests/support/doors/first-day.ts';
import { watchCalls } from '#tests/support/runtimes/traced-calls.ts';

/** Every screen without an id in its address. */
const screens = (): string[] => {
  const source = readFileSync('src/renderer/app/routes.tsx', 'utf8');
  const paths = [...source.matchAll(/^ {2}'(\/[^':]*)': late/gm)].map(([, path]) => path ?? '');
  return ['/', ...paths];
};

/** `connect(31, {sa_family=AF_INET, sin_port=htons(443), sin_addr=inet_addr("8.8.8.8")}, 16)` */
const outside = (line: string): boolean =>
  /AF_INET6?/.test(line) && !/inet_addr\("127\.|"::1"|inet_addr\("0\.0\.0\.0"\)/.test(line);

test('no process of the application connects or sends to anybody outside of this machine', async () => {
  const { app, page } = await aWindow({ env: { LANGUAGE: 'fr', LC_ALL: 'fr_FR.UTF-8' } });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const traced = await watchCalls(app.process().pid ?? 0, ['connect', 'sendto', 'sendmsg']);
  await firstStart(page);
  await firstMemberAndItem(page);
  for (const path of screens()) {
    await inPage(
      page,
      `history.pushState(null, '', ${JSON.stringify(path)}); dispatchEvent(new PopStateEvent('popstate'))`,
    );
    await page.locator('h1:visible').first().waitFor();
  }
  const lines = await traced.stop();
  expect(lines.filter(outside)).toEqual([]);
  expect(asked.filter((url) => !/^(app:\/\/etabli\/|data:|blob:app:)/.test(url))).toEqual([]);
  console.log(
    `${screens().length} screens, ${asked.length} requests, all of our own scheme; ${lines.length} calls looked at`,
  );
  expect(asked.length).toBeGreaterThan(20);
});
