import { once } from 'node:events';
import { _electron, type ElectronApplication, errors, type Page } from 'playwright';
import { type Display, openDisplay } from './display.ts';
import { prepareElectron } from './prepare-electron.ts';

export interface LaunchOptions {
  /** Where Electron keeps what belongs to this user. */
  userDataDir: string;
  /** The application's own arguments. */
  args?: readonly string[];
  env?: Record<string, string>;
  /** Another launch's display, for windows that must meet. Default: one of its own. */
  display?: Display;
  /** A packaged application to run instead of the staged one. */
  executable?: string;
}

/** How to start the application as a process of its own. */
export interface ElectronCommand {
  executable: string;
  args: string[];
  env: Record<string, string>;
}

/** An application under test. Always close it. */
export interface RunningElectron {
  app: ElectronApplication;
  display: Display;
  /** The first window, once it is open. */
  page: Page;
  /** Closes it as a person does; again does nothing. */
  close(): Promise<void>;
}

const ATTEMPTS = 4;
const FLAGS = ['--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking'];
/** What the tests' own process or desktop must not hand on to the application. */
const LEFT_OUT = ['ELECTRON_RUN_AS_NODE', 'NODE_OPTIONS', 'WAYLAND_DISPLAY', 'XDG_SESSION_TYPE'];

/** Starts the built application and waits for its first window. */
export async function launchElectron(options: LaunchOptions): Promise<RunningElectron> {
  const display = options.display ?? (await openDisplay());
  const closeDisplay = async () => {
    if (!options.display) await display.close();
  };
  try {
    const app = await attach(await electronCommand(options, display));
    const page = await firstWindow(app);
    let closing: Promise<void> | undefined;
    const close = () => {
      closing ??= quit(app).then(closeDisplay);
      return closing;
    };
    return { app, display, page, close };
  } catch (error) {
    await closeDisplay();
    throw error;
  }
}

/**
 * Playwright waits for ever when it attaches between the first page's request and its commit: it
 * never hears of that navigation. The process is then ended and started again.
 */
async function attach(command: ElectronCommand): Promise<ElectronApplication> {
  const { executable: executablePath, args, env } = command;
  const launch = { executablePath, args, env, timeout: 15_000 };
  for (let attempt = 1; attempt < ATTEMPTS; attempt += 1) {
    try {
      return await _electron.launch(launch);
    } catch (error) {
      if (!(error instanceof errors.TimeoutError)) throw error;
    }
  }
  return _electron.launch(launch);
}

/** For tests that start, kill or refuse the application themselves. */
export async function electronCommand(
  options: LaunchOptions,
  display: Display,
): Promise<ElectronCommand> {
  const { executable, firstArgs } = options.executable
    ? { executable: options.executable, firstArgs: [] }
    : await prepareElectron();
  // Root has no sandbox; its pages stay sandboxed as far as they can tell.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const onXvfb = display.isPrivate ? ['--ozone-platform=x11'] : [];
  const userData = `--user-data-dir=${options.userDataDir}`;
  return {
    executable,
    args: [...firstArgs, ...FLAGS, ...asRoot, ...onXvfb, userData, ...(options.args ?? [])],
    env: { ...inheritedEnvironment(), ...display.env, ...options.env },
  };
}

async function firstWindow(app: ElectronApplication): Promise<Page> {
  try {
    return await app.firstWindow({ timeout: 60_000 });
  } catch (error) {
    await app.close();
    throw error;
  }
}

/** The process outlives its windows: it closes the place, and needs its screen until the end. */
async function quit(app: ElectronApplication): Promise<void> {
  const main = app.process();
  const isOver = () => main.exitCode !== null || main.signalCode !== null;
  const exit = isOver() ? undefined : once(main, 'exit');
  await app.close();
  await exit;
}

function inheritedEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined || LEFT_OUT.includes(name) ? [] : [[name, value] as const],
  );
  return Object.fromEntries(entries);
}
