import { describe, expect, test } from 'vitest';
import { commonThings, findCommonThings } from '#main/repairs/common-things.ts';
import { findable, findThings } from '#main/repairs/thing-search.ts';
import { poweredCategories, unpoweredCategories } from '#shared/domain/repairs/thing-category.ts';

const names = async (text: string) => (await findCommonThings(text)).map(({ name }) => name);

describe('the list', () => {
  test('holds at least 400 things, each named once, in every category', async () => {
    const things = (await commonThings()).map(({ thing }) => thing);
    expect(things.length).toBeGreaterThanOrEqual(400);
    expect(new Set(things.map(({ name }) => name.toLowerCase())).size).toBe(things.length);
    const met = new Set(things.map(({ category }) => category));
    expect([...poweredCategories, ...unpoweredCategories].filter((each) => !met.has(each))).toEqual(
      [],
    );
  });

  test('gives each thing a weight that a person could bring, and says what is powered', async () => {
    for (const { thing } of await commonThings()) {
      expect(thing.typicalGrams, thing.name).toBeGreaterThan(0);
      expect(thing.typicalGrams, thing.name).toBeLessThanOrEqual(100_000);
      expect(thing.isPowered, thing.name).toBe(!thing.category.startsWith('Unpowered'));
    }
  });

  test('is written as French is: capital first, curly apostrophes, no space at the ends', async () => {
    for (const { thing } of await commonThings()) {
      expect(thing.name).not.toMatch(/['´`]|^\s|\s$|\s{2}/);
    }
  });
});

describe('what is found', () => {
  test.each([
    ['grille', 'Grille-pain'],
    ['grille-pain', 'Grille-pain'],
    ['GRILLE PAIN', 'Grille-pain'],
    ['bouilloire', 'Bouilloire'],
    ['aspi', 'Aspirateur'],
    ['aspirateur robot', 'Aspirateur robot'],
    ['cafetiere', 'Cafetière'],
    ['œufs', 'Cuiseur à œufs'],
    ['oeufs', 'Cuiseur à œufs'],
    ['seche ch', 'Sèche-cheveux'],
    ['vélo', 'Vélo'],
    ['velo elec', 'Vélo à assistance électrique'],
    ['micro-ondes', 'Micro-ondes'],
    ['ecran', 'Écran'],
    ['purificateur d air', 'Purificateur d’air'],
    ["purificateur d'air", 'Purificateur d’air'],
  ])('for “%s”: %s first', async (text, first) => {
    expect((await names(text))[0]).toBe(first);
  });

  test.each([
    ['télé', 'Télévision'],
    ['frigo', 'Réfrigérateur'],
    ['laptop', 'Ordinateur portable'],
    ['zapette', 'Télécommande'],
    ['machine à café', 'Cafetière'],
    ['pain', 'Grille-pain'],
  ])('by another name: “%s” is %s', async (text, name) => {
    expect(await names(text)).toContain(name);
  });

  test.each([
    ['aspirateut', 'Aspirateur'],
    ['aspirteur', 'Aspirateur'],
    ['asppirateur', 'Aspirateur'],
    ['apsirateur', 'Aspirateur'],
    ['boulloire', 'Bouilloire'],
    ['imprimente', 'Imprimante'],
    ['perseuse', 'Perceuse'],
    ['griile pain', 'Grille-pain'],
  ])('with one letter mistyped: “%s” is %s', async (text, name) => {
    expect(await names(text)).toContain(name);
  });

  test('at most twelve, and the most common ones before anything is typed', async () => {
    expect(await names('')).toHaveLength(12);
    expect((await names('e')).length).toBe(12);
  });

  test('nothing for words that no thing bears', async () => {
    expect(await names('xylophage')).toEqual([]);
    expect(await names('grille zzz')).toEqual([]);
    expect(await names('zzz')).toEqual([]);
  });

  test('a mistyped word is tried only where no word begins so', () => {
    const things = ['Lampe', 'Rampe'].map((name) => findable({ name }));
    expect(findThings(things, 'lampe', 12).map(({ name }) => name)).toEqual(['Lampe']);
    expect(findThings(things, 'xampe', 12).map(({ name }) => name)).toEqual(['Lampe', 'Rampe']);
  });
});
