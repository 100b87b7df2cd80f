/** The ways out of a base that does not open: the newest whole copy, from both doors. */
import type { Language } from '#shared/domain/words.ts';
import { NoSuchBackup, type RestoredAtStart, restoreAtStart } from '../backups/restore/at-start.ts';
import { findOffer } from '../backups/restore/find-whole.ts';
import { systemClock } from '../open-house.ts';
import { usualDataFolder } from './data-folder.ts';
import { type ProblemKind, problemOf, StartProblem, sentenceOf } from './problems.ts';
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
  const { kind, facts } = problem;
  const offer = hopeless.includes(kind) ? await offerOf(folder, kind, language) : null;
  // With copies beside it, a file that is no base any more was one: it stays where it is until then.
  const isSpoilt = kind === 'not-a-base' && offer !== null;
  const said = isSpoilt ? new StartProblem('damaged', facts, { cause: error }) : problem;
  return {
    sentence: sentenceOf(said, language),
    offer,
    command: restoreCommand(folder, language),
  };
};

/** All of it, for a terminal. */
export const linesOf = ({ sentence, offer, command }: ToDo): string =>
  offer === null ? sentence : [sentence, offer, command].join('\n');

const offerOf = async (
  folder: string,
  kind: ProblemKind,
  language: Language,
): Promise<string | null> => {
  const offer = await findOffer(folder).catch(() => null);
  if (offer === null) return null;
  const { at } = offer.copy;
  const words = wordsIn(language).rescue;
  const offered = offerWords(sayingIn(language), { at, since: offer.since });
  return kind === 'missing' ? offered : `${offered} ${words.aside}`;
};

const restoreCommand = (folder: string, language: Language): string => {
  const data = folder === usualDataFolder() ? '' : ` --data "${folder}"`;
  const command = `npm start -- --restore latest${data}`;
  return say(wordsIn(language).rescue.command, { command });
};

/** Puts a copy back. Throws a `StartProblem` that names those that there are. */
export const restoreHere = async (folder: string, wanted: string): Promise<RestoredAtStart> => {
  try {
    return await restoreAtStart(folder, wanted, systemClock);
  } catch (error) {
    if (!(error instanceof NoSuchBackup)) throw error;
    throw asProblem(error, folder, wanted);
  }
};

/** One that was asked for by a name that none bears is a slip of the hand; else none of them will do. */
const asProblem = (error: NoSuchBackup, folder: string, wanted: string): StartProblem => {
  const { names, isThere } = error;
  const because = { cause: error };
  if (names.length === 0) return new StartProblem('no-backup', { path: folder }, because);
  const facts = { path: folder, given: wanted, names: names.join(', ') };
  return new StartProblem(isThere ? 'unfit-backup' : 'unknown-backup', facts, because);
};

/** The same for a terminal: what was done, in lines. */
export const restoreAndSay = async (
  folder: string,
  wanted: string,
  language: Language,
): Promise<string> => {
  const restored = await restoreHere(folder, wanted);
  return `${restoredWords(sayingIn(language), restored).join('\n')}\n`;
};

/** As this machine tells the time. */
export const sayingIn = (language: Language): Saying => ({
  language,
  now: systemClock(),
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
});
