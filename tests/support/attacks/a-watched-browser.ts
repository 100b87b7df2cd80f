/**
 * A Chromium whose every word to the outside goes to a listener of this machine that counts it, and a
 * page in which whatever comes to life says so. The policy of the page is switched off there: what
 * holds is that text stays text, not that the browser would have stopped a script.
 */

import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import type { Browser, Page } from 'playwright';
import { launchChromium } from '../runtimes/chromium.ts';
import { sizes } from '../ui/window.ts';

export interface WatchedPage {
  readonly page: Page;
  /** What ran, what stands in the page that should be text, what broke: sentences, with the screen. */
  faults(): Promise<string[]>;
  /** Addresses that the page asked for and that are not of its door. */
  readonly foreign: string[];
  /** Requests of the page to its door. */
  own(): number;
  /** Connections of the whole browser to anywhere else. */
  outside(): number;
  close(): Promise<void>;
}

/** `origin`: the door. */
export const aWatchedBrowser = async (origin: string): Promise<WatchedPage> => {
  const outside = await aCountingProxy();
  const browser: Browser = await launchChromium({
    args: [`--proxy-server=127.0.0.1:${outside.port}`],
  });
  const context = await browser.newContext({
    ...sizes.counter,
    bypassCSP: true,
    locale: 'fr-FR',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const foreign: string[] = [];
  let own = 0;
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin === origin || ['data:', 'blob:'].includes(url.protocol)) own += 1;
    else foreign.push(request.url());
  });
  const broken: string[] = [];
  page.on('pageerror', (error) => broken.push(String(error)));
  page.on('dialog', (dialog) => {
    broken.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.addInitScript('globalThis.ran = []; globalThis.taken = (which) => ran.push(which);');
  return {
    page,
    foreign,
    own: () => own,
    outside: outside.count,
    faults: async () => [...broken.splice(0), ...(await cameToLife(page))],
    close: async () => {
      await browser.close();
      outside.close();
    },
  };
};

/** Everything that a text must never become. */
const cameToLife = (page: Page): Promise<string[]> =>
  page.evaluate(`(() => {
    const faults = globalThis.ran.splice(0).map((which) => 'script ' + which + ' ran');
    for (const element of document.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        if (/^on/i.test(name)) faults.push(element.tagName + ' has ' + name);
        if (/^(href|src|action|data|srcdoc|formaction)$/i.test(name) && /^\\s*(javascript|data:text)/i.test(value)) {
          faults.push(element.tagName + ' leads to ' + value);
        }
      }
      if (/^(IFRAME|OBJECT|EMBED|META)$/.test(element.tagName) && /taken/.test(element.outerHTML)) {
        faults.push(element.outerHTML);
      }
    }
    for (const script of document.scripts) if (/taken/.test(script.textContent)) faults.push('a script was written');
    return faults;
  })()`);

/** Loopback is never sent to a proxy: whatever comes here wanted to leave. */
const aCountingProxy = async () => {
  let count = 0;
  const server = createServer((socket) => {
    count += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // a TCP server that listens
  return { port, count: () => count, close: () => server.close() };
};
