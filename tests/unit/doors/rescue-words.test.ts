import { describe, expect, test } from 'vitest';
import { momentWords, offerWords, restoredWords, type Saying } from '#main/doors/rescue-words.ts';
import { type Instant, instantAt } from '#shared/domain/day.ts';

const at = (text: string): Instant => instantAt(Date.parse(text));
const french: Saying = {
  language: 'fr',
  now: at('2026-11-22T13:00:00.000Z'),
  timeZone: 'Europe/Paris',
};
const english: Saying = { ...french, language: 'en' };
const yesterday = at('2026-11-21T17:00:00.000Z');
const nothing = { acts: 0, loans: 0, returns: 0, members: 0, items: 0, tickets: 0 };
const known = { since: yesterday, isUnknown: false, hasHoles: false };

const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('what would be lost is said in words', () => {
  test.each([
    [{ acts: 3, loans: 3 }, 'vous perdriez 3 prêts depuis hier 18 h.'],
    [{ acts: 2, loans: 1, members: 1 }, 'vous perdriez 1 prêt et 1 adhérent depuis hier 18 h.'],
    [{ acts: 4 }, 'vous perdriez 4 autres actions depuis hier 18 h.'],
    [{}, 'Rien n’a été fait depuis : vous ne perdriez rien.'],
  ])('%o', (done, words) => {
    const since = { ...known, ...nothing, ...done };
    const said = plain(offerWords(french, { at: yesterday, since }));
    expect(said).toContain('Dernière sauvegarde entière : hier 18 h.');
    expect(said).toContain(words);
  });

  test('also where only part of it, or nothing, can be told', () => {
    const holes = { ...known, ...nothing, acts: 3, loans: 3, hasHoles: true };
    expect(offerWords(french, { at: yesterday, since: holes })).toContain('au moins 3 prêts');
    expect(offerWords(english, { at: yesterday, since: holes })).toContain('at least 3 loans');
    const unknown = { ...known, ...nothing, isUnknown: true };
    expect(offerWords(french, { at: yesterday, since: unknown })).toContain('ne dit plus');
  });
});

test.each([
  ['2026-11-22T08:05:00.000Z', 'aujourd’hui 9 h 05'],
  ['2026-11-21T17:00:00.000Z', 'hier 18 h'],
  ['2026-11-14T17:00:00.000Z', 'le sam. 14 nov. 18 h'],
])('%s is said as %s', (moment, words) => {
  expect(plain(momentWords(french, at(moment)))).toBe(words);
});

test('what was put back is said with where the rest lies', () => {
  const restored = {
    name: '2026-11-21T170000000Z-daily',
    at: yesterday,
    aside: '/srv/lieu/aside/x',
    missingFiles: 1,
    readable: { rows: 2, folder: '/srv/lieu/aside/x/lisible' },
  };
  expect(restoredWords(french, restored).map(plain)).toEqual([
    'Sauvegarde remise : hier 18 h (2026-11-21T170000000Z-daily).',
    'L’ancienne base est mise de côté dans /srv/lieu/aside/x.',
    '2 lignes ont pu en être lues : elles sont dans /srv/lieu/aside/x/lisible.',
    '1 photo ou document manque.',
  ]);
  const unread = { ...restored, readable: { ...restored.readable, rows: 0 } };
  expect(restoredWords(french, unread)[2]).toMatch(/^Rien n’a pu en être lu\./);
});

test('no base is said to be set aside where there was none', () => {
  const restored = { name: 'x', at: yesterday, aside: null, missingFiles: 0, readable: null };
  expect(restoredWords(french, restored)).toHaveLength(1);
});
