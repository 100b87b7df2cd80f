/** What a copy is worth, in words: "3 prêts depuis hier 18 h". */
import { addDays, dayOf, type Instant } from '#shared/domain/day.ts';
import type { Language } from '#shared/domain/words.ts';
import { formatDay, formatList, formatTime } from '#shared/i18n/format.ts';
import type { RestoredAtStart } from '../backups/restore/at-start.ts';
import type { CountedSince } from '../backups/restore/since.ts';
import { type DoorWords, say, wordsIn } from './sentences.ts';

/** When and where it is said: no place is open that would know its own zone. */
export interface Saying {
  language: Language;
  now: Instant;
  timeZone: string;
}

type Words = DoorWords['rescue'];
type Counted = 'loans' | 'returns' | 'members' | 'items' | 'tickets';

const kinds: readonly Counted[] = ['loans', 'returns', 'members', 'items', 'tickets'];

/** What would be lost, as one or two sentences. */
export const offerWords = (
  saying: Saying,
  { at, since }: { at: Instant; since: CountedSince },
): string => {
  const words = wordsIn(saying.language).rescue;
  const when = momentWords(saying, at);
  const copy = say(words.copy, { when });
  if (since.isUnknown) return `${copy} ${say(words.unknown, { when })}`;
  if (since.acts === 0 && !since.hasHoles) return `${copy} ${words.nothing}`;
  const lost = since.hasHoles ? words.lostAtLeast : words.lost;
  return `${copy} ${say(lost, { what: whatIsLost(saying.language, since), when })}`;
};

/** `3 prêts et 1 adhérent`; what is none of these is counted as other acts. */
export const whatIsLost = (language: Language, since: CountedSince): string => {
  const words = wordsIn(language).rescue;
  const named = kinds.filter((kind) => since[kind] > 0);
  if (named.length === 0) return counted(words, 'acts', since.acts);
  return formatList(
    named.map((kind) => counted(words, kind, since[kind])),
    language,
  );
};

/** `hier 18 h`, `le sam. 21 nov. 18 h 05`. */
export const momentWords = ({ language, now, timeZone }: Saying, at: Instant): string => {
  const words = wordsIn(language).rescue;
  const on = dayOf(at, timeZone);
  const today = dayOf(now, timeZone);
  const time = formatTime(at, language, timeZone).replace(/\u00a0?h\u00a000$/, '\u00a0h');
  if (on === today) return say(words.today, { time });
  if (on === addDays(today, -1)) return say(words.yesterday, { time });
  return say(words.on, { day: formatDay(on, language), time });
};

/** What was put back, and where the former base and what could be read of it are. */
export const restoredWords = (saying: Saying, restored: RestoredAtStart): string[] => {
  const { language } = saying;
  const words = wordsIn(language).rescue;
  const { name, aside, readable, missingFiles } = restored;
  const lines = [say(words.restored, { when: momentWords(saying, restored.at), name })];
  if (aside !== null) lines.push(say(words.former, { path: aside }));
  if (readable?.rows === 0) lines.push(words.nothingReadable);
  else if (readable) {
    lines.push(say(counted(words, 'readable', readable.rows), { path: readable.folder }));
  }
  if (missingFiles > 0) lines.push(counted(words, 'missingFiles', missingFiles));
  return lines;
};

const counted = (
  words: Words,
  kind: Counted | 'acts' | 'readable' | 'missingFiles',
  count: number,
): string => {
  const sentence = words[`${kind}_${count === 1 ? 'one' : 'other'}`];
  return sentence.replace('{{count}}', String(count));
};
