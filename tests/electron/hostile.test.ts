import { readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { aWindow, inPage } from '#tests/support/doors/a-window.ts';
import { traversals } from '#tests/support/doors/traversals.ts';

/** A server of this machine that counts who comes. */
const aListener = async () => {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    seen.push(request.url ?? '');
    response.setHeader('access-control-allow-origin', '*');
    response.end('hello');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
  });
  const { port } = server.address() as AddressInfo; // a TCP server that listens
  return { url: `http://127.0.0.1:${port}`, seen };
};

const targets = [
  'https://evil.example/',
  'file:///etc/passwd',
  'data:text/html,<h1>elsewhere</h1>',
  'app://evil/',
  'javascript:document.title="taken"',
  'chrome://gpu',
];

describe('a page that somebody else has taken over', () => {
  test('cannot leave the screen', async () => {
    const { page } = await aWindow();
    const listener = await aListener();
    for (const target of [...targets, listener.url]) {
      const leave = `location.href = ${JSON.stringify(target)}; new Promise((done) => setTimeout(done, 150))`;
      await inPage(page, leave).catch(() => undefined);
      expect(page.url(), target).toBe('app://etabli/');
    }
    expect(await page.title()).not.toBe('taken');
    expect(listener.seen).toEqual([]);
  });

  test('cannot open a window', async () => {
    const { app, page } = await aWindow();
    for (const target of [...targets, 'app://etabli/', 'about:blank', '']) {
      const opened = await inPage(page, `window.open(${JSON.stringify(target)}) === null`);
      expect(opened, target).toBe(true);
    }
    await inPage(
      page,
      `{ const a = document.createElement('a'); a.href = '/'; a.target = '_blank'; document.body.append(a); a.click(); }`,
    );
    expect(app.windows()).toHaveLength(1);
  });

  test('cannot embed another page', async () => {
    const { page } = await aWindow();
    const listener = await aListener();
    await inPage(
      page,
      `new Promise((done) => {
        for (const tag of ['iframe', 'webview', 'object', 'embed']) {
          const frame = document.createElement(tag);
          frame.setAttribute(tag === 'object' ? 'data' : 'src', ${JSON.stringify(listener.url)});
          document.body.append(frame);
        }
        setTimeout(done, 500);
      })`,
    );
    expect(listener.seen).toEqual([]);
    expect(page.frames().filter((frame) => frame.url().startsWith('http'))).toEqual([]);
  });

  test('sends nothing to anybody', async () => {
    const { page } = await aWindow();
    const listener = await aListener();
    const sent = await inPage<string[]>(
      page,
      `(async () => {
        const url = ${JSON.stringify(listener.url)};
        const came = [];
        const note = (name) => () => came.push(name);
        await fetch(url + '/fetch', { mode: 'no-cors' }).then(note('fetch'), () => undefined);
        await fetch('https://evil.example/', { mode: 'no-cors' }).then(note('dns'), () => undefined);
        new Image().src = url + '/image';
        navigator.sendBeacon(url + '/beacon', 'x');
        try { new WebSocket(url.replace('http', 'ws')).onopen = note('socket'); } catch {}
        try { new EventSource(url + '/events').onopen = note('events'); } catch {}
        const link = document.createElement('link');
        link.rel = 'prefetch'; link.href = url + '/prefetch'; document.head.append(link);
        const script = document.createElement('script');
        script.src = url + '/script'; document.head.append(script);
        const form = document.createElement('form');
        form.action = url + '/form'; form.method = 'post'; document.body.append(form); form.submit();
        await new Promise((done) => setTimeout(done, 800));
        return came;
      })()`,
    );
    expect(sent).toEqual([]);
    expect(listener.seen).toEqual([]);
  });

  test('sends nothing even where the policy of the page is gone', async () => {
    const { page } = await aWindow();
    const listener = await aListener();
    const session = await page.context().newCDPSession(page);
    await session.send('Page.setBypassCSP', { enabled: true });
    await page.reload();
    const isGone = await inPage(
      page,
      `{ const script = document.createElement('script'); script.textContent = 'taken = 1'; document.body.append(script); typeof taken === 'number' }`,
    );
    expect(isGone).toBe(true);
    const came = await inPage(
      page,
      `fetch(${JSON.stringify(listener.url)}, { mode: 'no-cors' }).then(() => 'came', () => 'refused')`,
    );
    expect(came).toBe('refused');
    expect(listener.seen).toEqual([]);
  });

  test('runs no script that is written into it', async () => {
    const { page } = await aWindow();
    const ran = await inPage<string[]>(
      page,
      `(async () => {
        globalThis.ran = [];
        document.body.insertAdjacentHTML('beforeend', '<img src="x:" onerror="ran.push(\\'handler\\')"><svg onload="ran.push(\\'svg\\')">');
        const script = document.createElement('script');
        script.textContent = 'ran.push("inline")';
        document.body.append(script);
        try { eval('ran.push("eval")'); } catch {}
        try { new Function('ran.push("function")')(); } catch {}
        await new Promise((done) => setTimeout(done, 300));
        return globalThis.ran;
      })()`,
    );
    // The debugger that asks these questions may evaluate; what is written into the page may not.
    expect(ran.filter((name) => !['eval', 'function'].includes(name))).toEqual([]);
  });

  test('is given no permission but may ask for the camera', async () => {
    const { page } = await aWindow();
    const names = ['geolocation', 'notifications', 'midi', 'clipboard-read', 'microphone'];
    for (const name of [...names, 'camera']) {
      const state = await inPage(
        page,
        `navigator.permissions.query({ name: ${JSON.stringify(name)} }).then(({ state }) => state, () => 'unknown')`,
      );
      expect(name === 'camera' ? ['granted', 'prompt'] : ['denied', 'unknown'], name).toContain(
        state,
      );
    }
  });

  test('hears nothing and shows no screen of others', async () => {
    const { page } = await aWindow({ args: ['--use-fake-device-for-media-stream'] });
    const ask = (call: string) =>
      inPage(page, `navigator.mediaDevices.${call}.then(() => 'given', (error) => error.name)`);
    expect(await ask('getUserMedia({ audio: true })')).toBe('NotAllowedError');
    expect(await ask('getUserMedia({ audio: true, video: true })')).toBe('NotAllowedError');
    expect(await ask('getDisplayMedia({ video: true })')).not.toBe('given');
    expect(await ask('getUserMedia({ video: true })')).toBe('given');
  });

  test('saves nothing by itself', async () => {
    const { page, app, folder } = await aWindow();
    const before = readdirSync(folder);
    const downloads = await app.evaluate(({ session, BrowserWindow }) => {
      const own = BrowserWindow.getAllWindows()[0]?.webContents.session ?? session.defaultSession;
      const states: string[] = [];
      (globalThis as { states?: string[] }).states = states;
      own.on('will-download', (event) => states.push(String(event.defaultPrevented)));
      return own === session.defaultSession;
    });
    expect(downloads).toBe(false);
    await inPage(
      page,
      `new Promise((done) => {
        const link = document.createElement('a');
        link.href = URL.createObjectURL(new Blob(['x']));
        link.download = 'taken.txt';
        document.body.append(link);
        link.click();
        setTimeout(done, 500);
      })`,
    );
    const states = await app.evaluate(() => (globalThis as { states?: string[] }).states);
    expect(states).toEqual(['true']);
    expect(readdirSync(folder)).toEqual(before);
  });

  test('reads no file beside the screen', async () => {
    const { page } = await aWindow();
    const answers = await inPage<[string, number, string][]>(
      page,
      `Promise.all(${JSON.stringify(traversals)}.map(async (path) => {
        const answer = await fetch('app://etabli' + path).catch(() => null);
        return [path, answer?.status ?? 0, (await answer?.text()) ?? ''];
      }))`,
    );
    for (const [path, status, text] of answers) {
      expect(text, path).not.toMatch(/SECRET|root:|"name": "etabli"/);
      // Chromium itself resolves the dots of some of them, which then are files of the screen or none.
      expect([0, 200, 404], path).toContain(status);
      if (status === 200) expect(text, path).toContain('<div id="root">');
    }
  });
});

describe('the port to the application', () => {
  test('takes rubbish without falling, and answers the next call', async () => {
    const { page } = await aWindow();
    const answer = await inPage<string>(
      page,
      `(async () => {
        const ask = () => new Promise((resolve) => {
          addEventListener('message', ({ data, ports: [port] }) => {
            if (data === 'etabli:port') { port.start(); resolve(port); }
          }, { once: true });
          etabli.askForPort();
        });
        const port = await ask();
        const rubbish = [null, 1, '', '{', '[]', '{"i":1}', new ArrayBuffer(8), { i: 1 }, [1, 2, 3], new Map(),
          JSON.stringify({ i: '1', p: { u: 'http://orpc/__proto__/x', m: 'POST' } }),
          JSON.stringify({ i: '2', p: { u: 'not a url' } })];
        for (const one of rubbish) port.postMessage(one);
        await new Promise((done) => setTimeout(done, 300));
        const next = await ask();
        return new Promise((resolve) => {
          next.onmessage = ({ data }) => resolve(typeof data === 'string' ? data : 'bytes');
          next.postMessage(JSON.stringify({ i: '7', p: { u: '/place/status', b: {} } }));
        });
      })()`,
    );
    expect(answer).toContain('"isSetUp"');
  });
});
