import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type LaunchOptions } from 'playwright';
import { ensureDebianPackages, whereIs } from './debian-packages.ts';

/** A browser under test speaks to nobody but the application. */
const QUIET_FLAGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
];

/** Chromium without its window: the same engine at a third of the price. It has no camera. */
const SHELL = 'chromium-headless-shell';

const LINUX_COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const OTHER_PLACES: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']
    .flatMap((name) => process.env[name] ?? [])
    .flatMap((folder) => [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]),
};

/**
 * The executable of a Chromium, Chrome or Edge: the one that CHROMIUM_PATH names, else an installed
 * one, else Playwright's download, else Debian's package, installed on the way when we are root.
 * Throws a sentence when there is none.
 */
export async function findChromium(): Promise<string> {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return existingOrThrow(named);
  const found = installedChromium();
  if (found) return found;
  const missing = await ensureDebianPackages('chromium');
  const installed = installedChromium();
  if (installed) return installed;
  throw new Error(
    missing ?? 'No Chromium found: install Chromium, Chrome or Edge, or set CHROMIUM_PATH.',
  );
}

/** The engine without a window of its own where there is one, else the browser that findChromium() finds. */
async function findEngine(): Promise<string> {
  if (process.env['CHROMIUM_PATH']) return await findChromium();
  return whereIs(SHELL) ?? (await findChromium());
}

/**
 * Starts a browser under test. Close it after the tests. `whole`: the browser that people have, with
 * camera and microphone.
 */
export async function launchChromium({
  whole = false,
  ...options
}: LaunchOptions & { whole?: boolean } = {}): Promise<Browser> {
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({
    ...options,
    executablePath: await (whole ? findChromium() : findEngine()),
    args: [...QUIET_FLAGS, ...(isRoot ? ['--no-sandbox'] : []), ...(options.args ?? [])],
  });
}

function installedChromium(): string | undefined {
  const places = [
    ...LINUX_COMMANDS.flatMap((command) => whereIs(command) ?? []),
    ...(OTHER_PLACES[process.platform] ?? []),
    chromium.executablePath(),
  ];
  return places.find((place) => existsSync(place));
}

function existingOrThrow(path: string): string {
  if (existsSync(path)) return path;
  throw new Error(`CHROMIUM_PATH names ${path}, where there is nothing.`);
}
