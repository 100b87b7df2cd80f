/** Electron's runtime, which npm does not bring: it is downloaded from elsewhere at first use. */
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { run } from './command.ts';

const FETCH_SECONDS = 120;
/** After a failure nobody should wait again at each start. */
const REST_MS = 24 * 3_600_000;
const REFUSED = 'out/no-window-engine';

export type NoWindow = 'asRoot' | 'noWindow' | 'windowFailed';

/** Why a window cannot be protected, or cannot be shown at all, on this machine. */
export function whyNoWindow(): NoWindow | null {
  if (process.platform !== 'linux') return null;
  if (process.getuid?.() === 0) return 'asRoot';
  return process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'] ? null : 'windowFailed';
}

/** The executable of the runtime, when it is there. */
export function installedEngine(): string | null {
  const folder = resolve('node_modules', 'electron');
  const pathFile = join(folder, 'path.txt');
  const named = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  const executable = named
    ? join(named, process.platform === 'win32' ? 'electron.exe' : 'electron')
    : join(folder, 'dist', existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : 'electron');
  return existsSync(executable) ? executable : null;
}

/** Tries to fetch it, once a day at most; `say` is called before a wait. */
export async function fetchEngine(say: () => void): Promise<string | null> {
  if (existsSync(REFUSED) && Date.now() - statSync(REFUSED).mtimeMs < REST_MS) return null;
  say();
  await run('install-electron', [], { isQuiet: true, seconds: FETCH_SECONDS });
  const engine = installedEngine();
  if (engine === null) writeFileSync(REFUSED, '');
  else rmSync(REFUSED, { force: true });
  return engine;
}
