/** Opens a window on the screen: sandboxed, isolated, where it was last time. */
import { readFileSync, writeFileSync } from 'node:fs';
import { BrowserWindow, type Session, screen } from 'electron';
import type { Logger } from 'pino';
import { preloadFile } from '../product.ts';
import { placeWindow, type WindowPlace, windowPlace } from './window-place.ts';

export interface WindowWishes {
  session: Session;
  /** The file that remembers the place of this window. */
  memory: string;
  log: Logger;
  isDevelopment: boolean;
}

/** Makes the window, hidden until the page is drawn. The caller loads the page. */
export const makeWindow = ({
  session,
  memory,
  log,
  isDevelopment,
}: WindowWishes): BrowserWindow => {
  const last = readPlace(memory);
  const areas = screen.getAllDisplays().map(({ workArea }) => workArea);
  const window = new BrowserWindow({
    ...placeWindow(last, areas),
    minWidth: 400,
    minHeight: 400,
    show: false,
    title: 'Établi',
    webPreferences: {
      session,
      preload: preloadFile,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      devTools: isDevelopment,
    },
  });
  if (last?.isMaximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => keepPlace(window, memory));
  reviveWhenGone(window, log);
  return window;
};

/** Shows a page. A reload at once cuts it short, which is noted; closing the window does too, and is no fault. */
export const showPage = (window: BrowserWindow, address: string, log: Logger): void => {
  let isWanted = true;
  window.once('close', () => {
    isWanted = false;
  });
  window.loadURL(address).catch((err: unknown) => {
    if (isWanted) log.warn({ err }, 'page not loaded');
  });
};

/** Brings a window to the front, whatever was done to it. */
export const focus = (window: BrowserWindow): void => {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
};

const readPlace = (memory: string): WindowPlace | null => {
  try {
    return windowPlace.parse(JSON.parse(readFileSync(memory, 'utf8')));
  } catch {
    return null; // never written, or by something else: the window opens in the middle
  }
};

const keepPlace = (window: BrowserWindow, memory: string): void => {
  const place: WindowPlace = { ...window.getNormalBounds(), isMaximized: window.isMaximized() };
  try {
    writeFileSync(memory, JSON.stringify(place));
  } catch {
    // A full disk must not keep a window from closing.
  }
};

/** A page that dies comes back, since nothing is kept in it; one that dies at once stays down. */
const reviveWhenGone = ({ webContents }: BrowserWindow, log: Logger): void => {
  let revivedAt = 0;
  webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    log.error({ reason, exitCode }, 'page gone');
    if (reason === 'clean-exit' || Date.now() - revivedAt < 10_000) return;
    revivedAt = Date.now();
    webContents.reload();
  });
};
