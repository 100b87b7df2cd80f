/** Front door 2: the application in the machine's browser, served to this machine alone. */
import { resolve } from 'node:path';
import { application } from './application.ts';
import { clockWarning } from './doors/clock-behind.ts';
import { type Closings, keepClosings } from './doors/closings.ts';
import { usualDataFolder } from './doors/data-folder.ts';
import { type DoorOptions, readOptions } from './doors/options.ts';
import { placeLanguage } from './doors/place-language.ts';
import { requireNode } from './doors/problems.ts';
import { linesOf, restoreAndSay, whatToDo } from './doors/rescue.ts';
import { machineLanguage, say, wordsIn } from './doors/sentences.ts';
import { type OpenHouse, openHouse } from './open-house.ts';
import { openPractice } from './practice.ts';
import { screenFolder } from './product.ts';
import { FolderInUse } from './store/hold-folder.ts';
import { browserDesk } from './web/desk.ts';
import { noteOpenDoor, readDoorNote, runningDoor } from './web/door-note.ts';
import { type BrowserDoor, openBrowserDoor } from './web/server.ts';
import { showInBrowser } from './web/show-in-browser.ts';

const start = async (options: DoorOptions, folder: string, closings: Closings): Promise<string> => {
  const house = options.isPractice ? await openPractice() : await openHouse({ folder });
  closings.add(house.close);
  process.on('uncaughtExceptionMonitor', (err) => house.log.fatal({ err }, 'the door falls'));
  const usualPort = (await readDoorNote(house.folder))?.port ?? null;
  const door = await openDoor(house, closings, { port: options.port, usualPort });
  closings.add(await noteOpenDoor(house.folder, door));
  const language = await placeLanguage(house);
  const warning = await clockWarning(house, language);
  if (warning !== null) process.stderr.write(`${warning}\n`);
  return say(wordsIn(language).ready, { url: door.url });
};

/** One door a house; the practice door opens from the real one's desk, once. */
const openDoor = async (
  house: OpenHouse,
  closings: Closings,
  ports: { port: number | null; usualPort?: number | null },
): Promise<BrowserDoor> => {
  let practice: Promise<BrowserDoor> | undefined;
  const openPracticeDoor = async (): Promise<BrowserDoor> => {
    const throwAway = await openPractice();
    closings.add(throwAway.close);
    return openDoor(throwAway, closings, { port: null });
  };
  const showPractice = async (): Promise<string> => {
    practice ??= openPracticeDoor();
    return (await practice).url;
  };
  const visitorsUrl = () => door.visitorsUrl;
  const desk = browserDesk({ openPractice: showPractice, visitorsUrl });
  const router = { ...application, desk };
  const language = await placeLanguage(house);
  const door: BrowserDoor = await openBrowserDoor({
    house,
    router,
    screenFolder,
    language,
    ...ports,
  });
  closings.add(door.close);
  return door;
};

/** Somebody who starts it twice wants to see it: the door that runs, if it is one. */
const sayRunning = async (folder: string): Promise<string | null> => {
  const url = await runningDoor(folder);
  return url === null ? null : say(wordsIn(machineLanguage()).alreadyOpen, { url });
};

const run = async (given: string[], closings: Closings): Promise<void> => {
  let folder = usualDataFolder();
  try {
    requireNode(process.versions);
    const options = readOptions(given, true);
    folder = resolve(options.folder ?? folder);
    if (options.restore !== null && !options.isPractice) {
      process.stdout.write(await restoreAndSay(folder, options.restore, machineLanguage()));
    }
    const line = await start(options, folder, closings).catch(async (error: unknown) => {
      const running = error instanceof FolderInUse ? await sayRunning(folder) : null;
      if (running === null) throw error;
      return running;
    });
    process.stdout.write(`${line}\n`);
    if (options.opensBrowser) await showInBrowser(line.slice(line.indexOf('http')));
  } catch (error) {
    await closings.close();
    process.stderr.write(`${linesOf(await whatToDo(error, folder, machineLanguage()))}\n`);
    process.exitCode = 1;
  }
};

const closings = keepClosings();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  // A Ctrl+C arrives twice: from the terminal, and from npm which hands it on.
  process.on(signal, () => void closings.close().then(() => process.exit(0)));
}
await run(process.argv.slice(2), closings);
