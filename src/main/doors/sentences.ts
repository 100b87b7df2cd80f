/** What a door says by itself, before or beside the screen. */
import type { Language } from '#shared/domain/words.ts';
import { doors as english } from '#shared/i18n/en/doors.ts';
import { doors as french } from '#shared/i18n/fr/doors.ts';
import type { Sentences } from '#shared/i18n/sentences.ts';
import { frenchSpaces } from '#shared/i18n/typography.ts';

export type DoorWords = Sentences<typeof french>;

export const wordsIn = (language: Language): DoorWords => (language === 'en' ? english : french);

/** The language of the machine, where no place has said its own: English if it says so, else French. */
export const languageOf = (locale: string): Language => (/^en\b/i.test(locale) ? 'en' : 'fr');

/** The machine's language as the environment tells it. */
export const machineLanguage = (): Language =>
  languageOf(Intl.DateTimeFormat().resolvedOptions().locale);

/** Puts facts into a sentence: `{{path}}` becomes the path. */
export const say = (sentence: string, facts: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(facts[name] ?? ''));

/** The sentence with the spaces that French wants, for a window. */
export const sayOnScreen = (language: Language, sentence: string): string =>
  language === 'fr' ? frenchSpaces(sentence) : sentence;
