import { createInstance } from 'i18next';
import { expect, test } from 'vitest';
import { saySubject } from '#renderer/app/act.ts';
import { journal as english } from '#shared/i18n/en/journal.ts';
import { journal as french } from '#shared/i18n/fr/journal.ts';

const words = createInstance({
  lng: 'fr',
  defaultNS: 'etabli',
  resources: { fr: { etabli: { journal: french } }, en: { etabli: { journal: english } } },
});
await words.init();

test.each([
  ['fr', 50, 3, '50 étiquettes, 3 feuilles'],
  ['fr', 1, 1, '1 étiquette, 1 feuille'],
  ['en', 50, 3, '50 labels, 3 sheets'],
] as const)('a print says in %s how much it was: %i on %i', (language, labels, sheets, said) => {
  const line = { printed: { labels, sheets }, imported: null, subjectName: null };
  expect(saySubject(line, words.getFixedT(language, 'etabli'))).toBe(said);
});

test.each([
  ['fr', 'items', 120, '120 objets d’un tableau'],
  ['fr', 'members', 1, '1 adhérent d’un tableau'],
  ['en', 'members', 2, '2 members from a sheet'],
] as const)('an import says in %s how many %s came in: %i', (language, kind, rows, said) => {
  const line = { printed: null, imported: { kind, rows }, subjectName: null };
  expect(saySubject(line, words.getFixedT(language, 'etabli'))).toBe(said);
});

test('another act names what it was done to', () => {
  const line = { printed: null, imported: null, subjectName: 'Établi 3' };
  expect(saySubject(line, words.getFixedT('fr', 'etabli'))).toBe('Établi 3');
});
