/**
 * `npm start`: builds what is not built, then opens the window, or the browser where there can be
 * no window. Flags: --browser --data DIR --port N --no-open --practice.
 */
import './node-version.ts';
import { spawn } from 'node:child_process';
import { machineLanguage, wordsIn } from '#main/doors/sentences.ts';
import { isBuilt } from './build-state.ts';
import { run } from './command.ts';
import { fetchEngine, installedEngine, type NoWindow, whyNoWindow } from './window-engine.ts';

/** Within this time a window that falls has never opened. */
const OPENING_MS = 10_000;

const words = wordsIn(machineLanguage()).start;
const given = process.argv.slice(2);

process.exitCode = (await build()) ? await open() : 1;

async function build(): Promise<boolean> {
  if (isBuilt()) return true;
  console.log(words.building);
  const { code, said } = await run('electron-vite', ['build', '--logLevel', 'warn'], {
    isQuiet: true,
  });
  if (code !== 0) console.error(`${said}\n${words.buildFailed}`);
  return code === 0;
}

async function open(): Promise<number> {
  if (given.includes('--browser')) return openBrowser();
  const why = whyNoWindow();
  if (why) return openBrowser(why);
  const engine = installedEngine() ?? (await fetchEngine(() => console.log(words.fetchingWindow)));
  if (engine === null) return openBrowser('noWindow');
  const startedAt = performance.now();
  const code = await start(engine, ['.', ...given]);
  // 1 is our own: it has said what is wrong.
  const hasOpened = code === 0 || code === 1 || performance.now() - startedAt > OPENING_MS;
  return hasOpened ? code : openBrowser('windowFailed');
}

function openBrowser(why?: NoWindow): Promise<number> {
  if (why) console.log(words[why]);
  return start(process.execPath, ['out/main/browser.js', ...given]);
}

/** Runs it until it ends, and hands on what ends us. */
function start(command: string, args: string[]): Promise<number> {
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  const child = spawn(command, args, { env, stdio: 'inherit' });
  // A Ctrl+C reaches the child by itself, which then closes the place in peace.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve(code ?? (signal === null ? 1 : 128)));
  });
}
