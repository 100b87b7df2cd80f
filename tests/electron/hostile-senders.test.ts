/** Messages, frames and senders that are not our page, in a real Electron: none gets a port, none an answer. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright';
import { describe, expect, onTestFinished, test } from 'vitest';
import { portMessage } from '#shared/contract/bridge.ts';
import { aWindow, callFrom, inPage, whenDrawn } from '#tests/support/doors/a-window.ts';

/** A page with an origin of its own; gone when the test is over. */
const aPageOfTheirs = async (): Promise<string> => {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html').end('<p>theirs</p>');
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo; // of a listening TCP server
  return `http://127.0.0.1:${port}/`;
};

describe('another sender', () => {
  test('gets no port: a window with another page, even with our own preload', async () => {
    const { app, page } = await aWindow();
    await whenDrawn(page);
    // Somebody has made a window with our very preload, and shows their own page in it.
    const wish = { channel: portMessage, url: await aPageOfTheirs() };
    const answered = await app.evaluate(async ({ app: ours, BrowserWindow, session }, given) => {
      const preload = `${ours.getAppPath()}/out/preload/index.cjs`;
      const theirs = new BrowserWindow({
        show: false,
        webPreferences: {
          session: session.fromPartition('theirs'),
          preload,
          sandbox: true,
          contextIsolation: true,
        },
      });
      const stopped = await theirs.loadURL(given.url).then(
        () => 'loaded',
        ({ code }: { code?: string }) => code ?? 'stopped',
      );
      await theirs.loadURL('about:blank');
      // A page without an origin: the bridge itself throws before it hands a port over.
      const asked = await theirs.webContents
        .executeJavaScript(`new Promise((resolve) => {
            addEventListener('message', ({ data, ports: [port] }) => {
              if (data === ${JSON.stringify(given.channel)} && port) resolve('a port');
            });
            etabli.askForPort();
            setTimeout(() => resolve('silence'), 1_000);
          })`)
        .catch((error: Error) => error.message);
      theirs.destroy();
      return { stopped, asked: String(asked) };
    }, wish);
    expect(answered.stopped).toBe('ERR_BLOCKED_BY_CLIENT');
    expect(answered.asked).toMatch(/silence|Invalid target origin|Script failed to execute/);
    expect((await callFrom(page, '/place/status')).status).toBe(200);
  });

  test('a frame inside our own page has no bridge and is given no port', async () => {
    const { page } = await aWindow();
    await whenDrawn(page);
    const seen = await inPage<string[]>(
      page,
      `(async () => {
        const seen = [];
        for (const source of ['about:blank', 'app://etabli/', 'blob', 'srcdoc']) {
          const frame = document.createElement('iframe');
          if (source === 'blob') frame.src = URL.createObjectURL(new Blob(['<p>x</p>'], { type: 'text/html' }));
          else if (source === 'srcdoc') frame.srcdoc = '<p>x</p>';
          else frame.src = source;
          document.body.append(frame);
          await new Promise((done) => setTimeout(done, 300));
          let bridge = 'none';
          try { bridge = typeof frame.contentWindow.etabli; } catch { bridge = 'closed'; }
          seen.push(source + ': ' + bridge);
          frame.remove();
        }
        return seen;
      })()`,
    );
    for (const one of seen) expect(one).toMatch(/undefined|none|closed/);
    expect(seen).toHaveLength(4);
  });
});

describe('a hostile message to our own page', () => {
  test('brings no port of theirs into the client: the next act is answered by the application', async () => {
    const { page } = await aWindow();
    await whenDrawn(page);
    const heard = await inPage<number>(
      page,
      `(async () => {
        let heard = 0;
        for (const data of [${JSON.stringify(portMessage)}, 'etabli', null, { type: 'port' }, 'orpc']) {
          const { port1, port2 } = new MessageChannel();
          port2.onmessage = () => { heard += 1; };
          window.postMessage(data, '*', [port1]);
        }
        document.querySelector('a[href="/items"]')?.click();
        await new Promise((done) => setTimeout(done, 800));
        return heard;
      })()`,
    );
    expect(heard).toBe(0);
    expect((await callFrom(page, '/place/status')).status).toBe(200);
  });

  test('is a call that no client of ours sends: it ends nothing and reaches nothing', async () => {
    const { app, page } = await aWindow();
    await whenDrawn(page);
    for (const call of calls) await post(page, call);
    const polluted = await app.evaluate(() => ({}) as { isAdmin?: boolean; polluted?: boolean });
    expect(polluted).toEqual({});
    expect((await callFrom(page, '/place/status')).status).toBe(200);
  });
});

const calls = [
  '{"__proto__":{"isAdmin":true}}',
  '{"i":"1","p":{"u":"/constructor/prototype","b":{}}}',
  '{"i":"1","p":{"u":"/__proto__/polluted","b":{}}}',
  '{"i":"1","p":{"u":"/staff/../../place/status","b":{}}}',
  '{"i":"1","p":{"u":"/items/list","b":{"json":{"__proto__":{"limit":1}}}}}',
  '{"i":"1","p":{"u":"/journal/undo","b":{"json":{"id":{"$ne":null}}}}}',
];

/** Sends it over a port of its own, and waits for an answer or for half a second. */
const post = (page: Page, call: string): Promise<unknown> =>
  inPage(
    page,
    `new Promise((resolve) => {
      addEventListener('message', ({ data, ports: [port] }) => {
        if (data !== ${JSON.stringify(portMessage)}) return;
        port.onmessage = () => resolve();
        port.start();
        port.postMessage(${JSON.stringify(call)});
        setTimeout(resolve, 500);
      }, { once: true });
      etabli.askForPort();
    })`,
  );
