/** The ways out of a base that does not open: the newest whole copy, from both doors. */
import type { Language } from '#shared/domain/words.ts';
import { NoSuchBackup, type RestoredAtStart, restoreAtStart } from '../backups/restore/at-start.ts';
import { findOffer } from '../backups/restore/find-whole.ts';
import { systemClock } from '../open-house.ts';
import { usualDataFolder } from './data-folder.ts';
import { problemOf, StartProblem, sentenceOf } from './problems.ts';
import { offerWords, restoredWords, type Saying } from './rescue-words.ts';
import { say, wordsIn } from './sentences.ts';

/** What is wrong with the base itself: another one may take its place. */
const hopeless: readonly string[] = ['damaged', 'not-a-base', 'missing'];

/** What a door says where the place does not open. */
export interface ToDo {
  /** What is wrong, where, and what to do. */
  sentence: string;
  /** The copy that may be put back, and what that would cost; `null` where none would help. */
  offer: string | null;
  /** What to type on a terminal for that. */
  command: string;
}

export const whatToDo = async (
  error: unknown,
  folder: string,
  language: Language,
): Promise<ToDo> => {
  const problem = problemOf(error, folder);
  return {
    sentence: sentenceOf(problem, language),
    offer: hopeless.includes(problem.kind) ? await offerOf(folder, language) : null,
    command: restoreCommand(folder, language),
  };
};

/** All of it, for a terminal. */
export const linesOf = ({ sentence, offer, command }: ToDo): string =>
  offer === null ? sentence : [sentence, offer, command].join('\n');

const offerOf = async (folder: string, language: Language): Promise<string | null> => {
  const offer = await findOffer(folder).catch(() => null);
  if (offer === null) return null;
  const { at } = offer.copy;
  const words = wordsIn(language).rescue;
  return [offerWords(sayingIn(language), { at, since: offer.since }), words.aside].join(' ');
};

const restoreCommand = (folder: string, language: Language): string => {
  const data = folder === usualDataFolder() ? '' : ` --data "${folder}"`;
  const command = `npm start -- --restore latest${data}`;
  return say(wordsIn(language).rescue.command, { command });
};

/** Puts a copy back. Throws a `StartProblem` that names those that there are. */
export const restoreHere = async (
  folder: string,
  wanted: string,
  language: Language,
): Promise<RestoredAtStart> => {
  try {
    return await restoreAtStart(folder, wanted, systemClock);
  } catch (error) {
    if (!(error instanceof NoSuchBackup)) throw error;
    const words = wordsIn(language).rescue;
    const { names } = error;
    const given =
      names.length === 0 ? words.noneThere : say(words.available, { names: names.join(', ') });
    throw new StartProblem('no-backup', { path: folder, given }, { cause: error });
  }
};

/** The same for a terminal: what was done, in lines. */
export const restoreAndSay = async (
  folder: string,
  wanted: string,
  language: Language,
): Promise<string> => {
  const restored = await restoreHere(folder, wanted, language);
  return `${restoredWords(sayingIn(language), restored).join('\n')}\n`;
};

/** As this machine tells the time. */
export const sayingIn = (language: Language): Saying => ({
  language,
  now: systemClock(),
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
});
