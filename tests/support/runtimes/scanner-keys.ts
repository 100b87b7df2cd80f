import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { promisify } from 'node:util';
import type { ElectronApplication } from 'playwright';
import { ensureDebianPackages, whereIs } from './debian-packages.ts';
import type { Display } from './display.ts';
import { until } from './until.ts';

const execute = promisify(execFile);

/** A scanner set to a US keyboard, plugged into a PC whose keyboard is another one. */
export interface TestScanner {
  /** Types the code as the scanner does: by the positions of a US keyboard, then the suffix. */
  scan(code: string, suffix?: 'Enter' | 'Tab' | 'none'): Promise<void>;
  /** Presses these X key codes one after the other, as `xdotool key` takes them. */
  press(...keys: string[]): Promise<void>;
  close(): Promise<void>;
}

const SHIFT = '50';
const SUFFIX = { Enter: ['36'], Tab: ['23'], none: [] } as const;
/** The X key code of the first key of each row, and the row as a US keyboard has it. */
const US_ROWS: readonly (readonly [first: number, row: string])[] = [
  [10, '1234567890-'],
  [24, 'qwertyuiop'],
  [38, 'asdfghjkl'],
  [52, 'zxcvbnm'],
];

/**
 * Plugs the scanner into a running application's screen, whose keyboard becomes `layout` (French
 * unless told), and puts the window and its page in front. Throws a sentence where the screen is
 * somebody's desktop or the commands are missing.
 */
export async function plugScanner(
  { app, display }: { app: ElectronApplication; display: Display },
  layout = 'fr',
): Promise<TestScanner> {
  if (!display.isPrivate)
    throw new Error('The test scanner types on Xvfb alone, not on a desktop.');
  const missing = await ensureDebianPackages('scanner');
  const openbox = whereIs('openbox');
  if (missing || !openbox) throw new Error(missing ?? 'Install openbox, setxkbmap and xdotool.');
  const env = { ...process.env, ...display.env };
  const manager = spawn(openbox, [], { env, stdio: 'ignore' });
  await execute('setxkbmap', ['-layout', ...layoutArgs(layout)], { env });
  await bringToFront(app, env);
  const press = async (...keys: string[]) => {
    await execute('xdotool', keys, { env });
  };
  return {
    press: (...keys) => press('key', ...keys),
    scan: (code, suffix = 'Enter') =>
      press(...[...code].flatMap(usKey), ...SUFFIX[suffix].flatMap((key) => ['key', key])),
    close: async () => {
      if (manager.exitCode !== null || manager.signalCode !== null) return;
      manager.kill();
      await once(manager, 'exit');
    },
  };
}

/** `fr(bepo)` is a layout and its variant. */
function layoutArgs(layout: string): string[] {
  const [name = layout, variant] = layout.replace(')', '').split('(');
  return variant ? [name, '-variant', variant] : [name];
}

/**
 * A window has the keyboard once a window manager made it the active one and it was clicked. The
 * manager takes a moment to know the window, and Electron to know that it is active.
 */
async function bringToFront(app: ElectronApplication, env: NodeJS.ProcessEnv): Promise<void> {
  const [handle, bottom] = await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    if (!window) throw new Error('There is no window to bring to the front.');
    return [String(window.getNativeWindowHandle().readUInt32LE(0)), window.getSize()[1] ?? 0];
  });
  const activate = ['windowactivate', '--sync', handle];
  // The lower left corner: at the top is the menu, which would open and keep the keyboard.
  const click = ['mousemove', '--window', handle, '3', String(bottom - 3), 'click', '1'];
  await until('the window manager brings the window to the front', async () => {
    try {
      await execute('xdotool', [...activate, ...click], { env });
      const active = await execute('xdotool', ['getactivewindow'], { env });
      return active.stdout.trim() === handle && (await hasKeyboard(app));
    } catch {
      return false;
    }
  });
}

function hasKeyboard(app: ElectronApplication): Promise<boolean> {
  return app.evaluate(({ BrowserWindow }) => {
    return BrowserWindow.getFocusedWindow()?.webContents.isFocused() ?? false;
  });
}

/** The arguments that make xdotool press the key which a US keyboard has for this character. */
function usKey(character: string): string[] {
  const lower = character.toLowerCase();
  const [first, row] = US_ROWS.find(([, keys]) => keys.includes(lower)) ?? [];
  if (first === undefined || row === undefined) {
    throw new Error(`The test scanner has no key for ${character}.`);
  }
  const key = ['key', String(first + row.indexOf(lower))];
  return lower === character ? key : ['keydown', SHIFT, ...key, 'keyup', SHIFT];
}
