/** A real window of the application, on a fresh data folder. */
import type { Page } from 'playwright';
import { onTestFinished } from 'vitest';
import { launchElectron, type RunningElectron } from '../runtimes/electron.ts';
import { temporaryFolder } from '../store/temporary-folder.ts';

export interface WindowWish {
  folder?: string;
  args?: readonly string[];
  env?: Record<string, string>;
}

export interface AWindow extends RunningElectron {
  folder: string;
}

/** Opens it, and closes it when the test is over. */
export const aWindow = async ({ folder, args = [], env }: WindowWish = {}): Promise<AWindow> => {
  const own = folder ?? temporaryFolder();
  const launch = {
    userDataDir: temporaryFolder(),
    args: ['--data', own, ...args],
    ...(env ? { env } : {}),
  };
  const running = await launchElectron(launch);
  let isOpen = true;
  const close = async () => {
    if (isOpen) await running.close();
    isOpen = false;
  };
  onTestFinished(close);
  await running.page.waitForLoadState('load');
  return { ...running, close, folder: own };
};

/** Runs a script in the page as hostile code would, and answers what it says. */
export const inPage = <T>(page: Page, script: string): Promise<T> => page.evaluate<T>(script);

/** Waits until a person sees something to click on. */
export const whenDrawn = (page: Page): Promise<void> =>
  page.locator('button:visible, a:visible').first().waitFor();

/** What a call from the page was answered: the output, or the refusal. */
export interface Answer {
  status: number;
  body: unknown;
}

/**
 * Calls the application from the page as its client does, over a port of its own; after the client
 * has its port, or it would take this one.
 */
export const callFrom = async (page: Page, path: string, input: unknown = {}): Promise<Answer> => {
  await whenDrawn(page);
  const call = JSON.stringify({ i: '1', p: { u: path, b: { json: input } } });
  return inPage<Answer>(
    page,
    `new Promise((resolve) => {
      addEventListener('message', ({ data, ports: [port] }) => {
        if (data !== 'etabli:port') return;
        port.onmessage = ({ data: said }) => {
          const { p } = JSON.parse(said);
          resolve({ status: p.s ?? 200, body: p.b?.json });
        };
        port.postMessage(${JSON.stringify(call)});
      }, { once: true });
      etabli.askForPort();
    })`,
  );
};
