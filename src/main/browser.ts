/** Front door 2: the application in the machine's browser, served to this machine alone. */
import { resolve } from 'node:path';
import { application } from './application.ts';
import { usualDataFolder } from './doors/data-folder.ts';
import { isDoorOpen, readDoorNote, writeDoorNote } from './doors/door-note.ts';
import { type DoorOptions, readOptions } from './doors/options.ts';
import { placeLanguage } from './doors/place-language.ts';
import { problemOf, sentenceOf } from './doors/problems.ts';
import { machineLanguage, say, wordsIn } from './doors/sentences.ts';
import { type OpenHouse, openHouse } from './open-house.ts';
import { openPractice } from './practice.ts';
import { screenFolder } from './product.ts';
import { FolderInUse } from './store/hold-folder.ts';
import { browserDesk } from './web/desk.ts';
import { type BrowserDoor, openBrowserDoor } from './web/server.ts';
import { showInBrowser } from './web/show-in-browser.ts';

type Closing = () => Promise<void>;

const start = async (options: DoorOptions, folder: string): Promise<void> => {
  const house = options.isPractice ? await openPractice() : await openHouse({ folder });
  const closings: Closing[] = [house.close];
  closeOnSignal(closings, house);
  const usualPort = (await readDoorNote(house.folder))?.port ?? null;
  const door = await openDoor(house, closings, { port: options.port, usualPort });
  await writeDoorNote(house.folder, door);
  closings.unshift(() => writeDoorNote(house.folder, { port: door.port, url: null }));
  tell(say(wordsIn(await placeLanguage(house)).ready, { url: door.url }));
  if (options.opensBrowser) await showInBrowser(door.url);
};

/** One door a house; the practice door opens from the real one's desk, once. */
const openDoor = async (
  house: OpenHouse,
  closings: Closing[],
  ports: { port: number | null; usualPort?: number | null },
): Promise<BrowserDoor> => {
  let practice: Promise<BrowserDoor> | undefined;
  const showPractice = async (): Promise<string> => {
    practice ??= openPractice().then((throwAway) => {
      closings.push(throwAway.close);
      return openDoor(throwAway, closings, { port: null });
    });
    return (await practice).url;
  };
  const router = { ...application, desk: browserDesk(showPractice) };
  const language = await placeLanguage(house);
  const door = await openBrowserDoor({ house, router, screenFolder, language, ...ports });
  closings.unshift(door.close);
  return door;
};

/** The doors first, so that no call meets a closed house. */
const closeOnSignal = (closings: Closing[], { log }: OpenHouse): void => {
  const end = async () => {
    for (const close of closings.splice(0)) await close();
    process.exit(0);
  };
  process.once('SIGINT', () => void end());
  process.once('SIGTERM', () => void end());
  process.once('uncaughtException', (error) => {
    log.fatal({ err: error }, 'the browser door stops');
    process.exit(1);
  });
};

/** Somebody who starts it twice wants to see it: shows the door that runs, if it is one. */
const showRunning = async (folder: string, options: DoorOptions): Promise<boolean> => {
  const url = (await readDoorNote(folder))?.url ?? null;
  if (url === null || !(await isDoorOpen(url))) return false;
  tell(say(wordsIn(machineLanguage()).alreadyOpen, { url }));
  if (options.opensBrowser) await showInBrowser(url);
  return true;
};

const tell = (line: string): boolean => process.stdout.write(`${line}\n`);

const run = async (): Promise<void> => {
  let folder = usualDataFolder();
  try {
    const options = readOptions(process.argv.slice(2), true);
    folder = resolve(options.folder ?? folder);
    await start(options, folder).catch(async (error: unknown) => {
      if (!(error instanceof FolderInUse && (await showRunning(folder, options)))) throw error;
    });
  } catch (error) {
    process.stderr.write(`${sentenceOf(problemOf(error, folder), machineLanguage())}\n`);
    process.exit(1);
  }
};

await run();
