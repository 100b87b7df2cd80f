/** The boxes that are shown where the place does not open, and what their buttons do. */
import { app, dialog, type MessageBoxOptions, shell } from 'electron';
import type { Language } from '#shared/domain/words.ts';
import type { RestoredAtStart } from '../backups/restore/at-start.ts';
import { clockWarning } from '../doors/clock-behind.ts';
import { placeLanguage } from '../doors/place-language.ts';
import { linesOf, restoreHere, sayingIn, whatToDo } from '../doors/rescue.ts';
import { restoredWords } from '../doors/rescue-words.ts';
import { languageOf, sayOnScreen, wordsIn } from '../doors/sentences.ts';
import type { OpenHouse } from '../open-house.ts';

/**
 * Says what is wrong and what to do; the terminal says it too. True when a copy was put back: the place
 * may be opened again.
 */
export const sayProblem = async (error: unknown, folder: string): Promise<boolean> => {
  await app.whenReady();
  const language = languageOf(app.getLocale());
  const toDo = await whatToDo(error, folder, language);
  process.stderr.write(`${linesOf(toDo)}\n`);
  const { sentence, offer } = toDo;
  if (offer !== null) return askForRescue(language, folder, `${sentence}\n\n${offer}`);
  dialog.showErrorBox(wordsIn(language).title, sayOnScreen(language, sentence));
  return false;
};

/** Says that the clock of this machine is behind, over the window that is open already. */
export const warnOfClock = async (house: OpenHouse): Promise<void> => {
  const language = await placeLanguage(house);
  const warning = await clockWarning(house, language);
  if (warning === null) return;
  process.stderr.write(`${warning}\n`);
  const message = sayOnScreen(language, warning);
  await dialog.showMessageBox({ type: 'warning', title: 'Établi', message, noLink: true });
};

/** Puts back the copy that was asked for on the command line, and says so. */
export const restoreFirst = async (folder: string, wanted: string): Promise<void> => {
  await app.whenReady();
  const language = languageOf(app.getLocale());
  await sayRestored(language, await restoreHere(folder, wanted));
};

const askForRescue = async (
  language: Language,
  folder: string,
  sentences: string,
): Promise<boolean> => {
  const { title, rescue } = wordsIn(language);
  const response = await askAlone({
    type: 'error',
    title,
    message: title,
    detail: sayOnScreen(language, sentences),
    buttons: [rescue.take, rescue.show, rescue.quit],
    defaultId: 0,
    cancelId: 2,
    noLink: true,
  });
  if (response === 2) return false;
  if (response === 1) {
    await shell.openPath(folder);
    return await askForRescue(language, folder, sentences);
  }
  await sayRestored(language, await restoreHere(folder, 'latest'));
  return true;
};

const sayRestored = async (language: Language, restored: RestoredAtStart): Promise<void> => {
  const { doneTitle, continue: goOn } = wordsIn(language).rescue;
  const lines = restoredWords(sayingIn(language), restored);
  await askAlone({
    type: 'info',
    title: doneTitle,
    message: doneTitle,
    detail: sayOnScreen(language, lines.join('\n')),
    buttons: [goOn],
    noLink: true,
  });
};

/**
 * A box where no window is open; answers the button. On Linux, the answer of one that waits for nobody
 * would come half a minute late (https://github.com/electron/electron/issues/51049).
 */
const askAlone = async (box: MessageBoxOptions): Promise<number> => {
  if (process.platform === 'linux') return dialog.showMessageBoxSync(box);
  return (await dialog.showMessageBox(box)).response;
};
