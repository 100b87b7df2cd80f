/** Front door 1: the application in a window of its own. */
import { join, resolve } from 'node:path';
import { app, BrowserWindow } from 'electron';
import { usualDataFolder } from './doors/data-folder.ts';
import { type DoorOptions, readOptions } from './doors/options.ts';
import { placeLanguage } from './doors/place-language.ts';
import { requireScreen } from './doors/screen-files.ts';
import { claimScheme } from './electron/app-protocol.ts';
import { hardenApp } from './electron/hardening.ts';
import { showMenu } from './electron/menu.ts';
import { originsOf } from './electron/policy.ts';
import { restoreFirst, sayProblem, warnOfClock } from './electron/rescue-dialog.ts';
import { focus } from './electron/window.ts';
import { keepWindows, type Windows } from './electron/windows.ts';
import { type OpenHouse, openHouse, requireFolder } from './open-house.ts';
import { openPractice } from './practice.ts';
import { screenFolder } from './product.ts';

const origins = originsOf(process.env['ELECTRON_RENDERER_URL'], app.isPackaged);

/** Opens place, menu and window. */
const start = async (options: DoorOptions, folder: string): Promise<void> => {
  if (!origins.isDevelopment) requireScreen(screenFolder);
  const house = options.isPractice ? await openPractice() : await openHouse({ folder });
  watchOver(house);
  await app.whenReady();
  const windows = keepWindows(origins);
  await speakTheLanguageOf(house, windows);
  app.on('browser-window-focus', () => void speakTheLanguageOf(house, windows));
  windows.open(house);
  await warnOfClock(house);
};

/** The menu follows the settings of the place. */
const speakTheLanguageOf = async (house: OpenHouse, windows: Windows): Promise<void> =>
  showMenu({
    language: await placeLanguage(house),
    folder: house.folder,
    openPractice: () => void windows.openPractice(),
    openVisitors: () => windows.openVisitors(),
    isDevelopment: origins.isDevelopment,
  });

/** The house is closed before the process ends; what falls through is in the log. */
const watchOver = ({ log, close }: OpenHouse): void => {
  process.on('unhandledRejection', (err) => log.error({ err }, 'unhandled'));
  process.on('uncaughtException', (err) => {
    log.fatal({ err }, 'the application falls');
    app.exit(1);
  });
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    event.preventDefault();
    // A second `quit` would be lost while this one is still being refused.
    void close().finally(() => app.exit());
  });
};

/** Opens the place, with the copy that was asked for; again when another copy was put back. */
const open = async (options: DoorOptions, folder: string): Promise<void> => {
  try {
    const { restore, isPractice } = options;
    if (restore !== null && !isPractice) await restoreFirst(folder, restore);
    await start(options, folder);
  } catch (error) {
    if (!(await sayProblem(error, folder))) return app.exit(1);
    await open({ ...options, restore: null }, folder);
  }
};

const run = async (given: string[]): Promise<void> => {
  let folder = usualDataFolder();
  try {
    const options = readOptions(given, false);
    folder = resolve(options.folder ?? folder);
    requireFolder(folder);
    app.setPath('userData', options.isPractice ? join(folder, 'practice') : folder);
    app.setPath('sessionData', join(app.getPath('userData'), 'window'));
    if (!app.requestSingleInstanceLock()) return app.exit(0);
    app.on('second-instance', () => BrowserWindow.getAllWindows().slice(0, 1).map(focus));
    await open(options, folder);
  } catch (error) {
    await sayProblem(error, folder).catch(() => false);
    app.exit(1);
  }
};

claimScheme();
hardenApp(origins);
void run(process.argv.slice(1));
