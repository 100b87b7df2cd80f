import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '#shared/domain/words.ts';
import { frenchAtStart } from '#shared/i18n/fr/at-start.ts';
import type { french } from '#shared/i18n/fr/index.ts';
import { frenchSpaces } from '#shared/i18n/typography.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'etabli';
    resources: { etabli: typeof french };
    returnNull: false;
  }
}

/** Where this window keeps the language that somebody chose for it. */
const chosenKey = 'etabli.language';

const isLanguage = (value: string | null): value is Language => value === 'fr' || value === 'en';

export const chosenLanguage = (): Language | null => {
  const value = localStorage.getItem(chosenKey);
  return isLanguage(value) ? value : null;
};

/** French comes with the window; English is fetched for whoever reads it. */
const fetchSentences = async (language: Language): Promise<void> => {
  if (language === 'fr') return;
  const { englishAtStart } = await import('#shared/i18n/en/at-start.ts');
  i18next.addResourceBundle('en', 'etabli', englishAtStart);
};

/** French until somebody says otherwise: the place's setting, or the button of this window. */
export const startLanguage = async (): Promise<void> => {
  const language = chosenLanguage() ?? 'fr';
  await i18next
    .use(initReactI18next)
    .use({
      type: 'postProcessor',
      name: 'french-spaces',
      process: (
        value: string,
        _key: unknown,
        _options: unknown,
        translator: { language: string },
      ) => (translator.language === 'fr' ? frenchSpaces(value) : value),
    })
    .init({
      lng: language,
      fallbackLng: 'fr',
      defaultNS: 'etabli',
      resources: { fr: { etabli: frenchAtStart } },
      postProcess: ['french-spaces'],
      interpolation: { escapeValue: false }, // React escapes
    });
  await fetchSentences(language);
  document.documentElement.lang = language;
};

let asked: Language | null = null;

export const speak = (language: Language, isChosen: boolean): void => {
  if (isChosen) localStorage.setItem(chosenKey, language);
  asked = language;
  void fetchSentences(language).then(() => {
    if (asked !== language) return; // somebody chose again meanwhile
    document.documentElement.lang = language;
    return i18next.changeLanguage(language);
  });
};
