import { describe, expect, test } from 'vitest';
import { problemOf, requireNode, StartProblem, sentenceOf } from '#main/doors/problems.ts';
import { languageOf, say } from '#main/doors/sentences.ts';
import { StoreUnusable, type UnusableWhy } from '#main/store/errors.ts';
import { FolderInUse } from '#main/store/hold-folder.ts';
import { doors as english } from '#shared/i18n/en/doors.ts';
import { doors as french } from '#shared/i18n/fr/doors.ts';

const facts = { path: '/srv/remise', port: 8080, given: 'eighty', names: 'A, B' };
const kinds = Object.keys(french.problem) as (keyof typeof french.problem)[];

describe('a door that does not open', () => {
  test.each(kinds)('says all it knows in both languages: %s', (kind) => {
    for (const language of ['fr', 'en'] as const) {
      const sentence = sentenceOf(new StartProblem(kind, facts), language);
      expect(sentence).not.toMatch(/\{\{|undefined/);
      expect(sentence).toMatch(/\/srv\/remise|8080|eighty/);
      expect(sentence.length).toBeGreaterThan(40);
    }
  });

  test.each<UnusableWhy>(['newer', 'damaged', 'read-only', 'disk-full', 'locked', 'unreachable'])(
    'because the base is unusable: %s',
    (why) => {
      const problem = problemOf(new StoreUnusable(why, '/srv/remise/etabli.db'), '/srv/remise');
      expect(problem).toMatchObject({ kind: why, facts: { path: '/srv/remise/etabli.db' } });
    },
  );

  test('because it is open already', () => {
    expect(problemOf(new FolderInUse('/srv/remise'), '/x').kind).toBe('in-use');
  });

  test('because Node is too old for the base', () => {
    expect(() => requireNode({ node: '20.19.0', napi: '9' })).toThrow(
      expect.objectContaining({ kind: 'old-node', facts: { given: '20.19.0' } }),
    );
    expect(() => requireNode({ node: '24.21.0', napi: '10' })).not.toThrow();
  });

  test('because of a bug names the folder and what happened', () => {
    expect(sentenceOf(problemOf(new Error('boom'), '/srv/remise'), 'fr')).toMatch(/boom.*remise/);
  });
});

describe('the sentences of the doors', () => {
  test('ask for the same facts in both languages', () => {
    const factsOf = (words: object): string[] =>
      [...JSON.stringify(words).matchAll(/\{\{\w+\}\}/g)].map(([fact]) => fact).sort();
    expect(factsOf(english)).toEqual(factsOf(french));
  });

  test('leave out a fact that nobody has, rather than print braces', () => {
    expect(say('{{a}} et {{b}}', { a: 'A' })).toBe('A et ');
  });

  test.each([
    ['fr-FR', 'fr'],
    ['en-GB', 'en'],
    ['en', 'en'],
    ['de-DE', 'fr'],
    ['', 'fr'],
  ])('are in French unless the machine speaks English: %s', (locale, language) => {
    expect(languageOf(locale)).toBe(language);
  });
});
