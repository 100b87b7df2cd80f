import { expect, test } from 'vitest';
import { type Person, redactionOf, tellingWords } from '#main/members/erase/redaction.ts';

const zoe: Person = {
  names: [{ firstName: 'Zoé', lastName: 'Le Cœur-Müller' }],
  contacts: ['zoe@exemple.org', '06 12 34 56 78', '3 rue des Ateliers, Nantes', 'C0001234'],
  ownWords: new Set(['muller']),
};
const { theirs, theirsFolded, elsewhere, elsewhereFolded } = redactionOf(zoe);

test.each([
  ['Rendu par Zoé Le Cœur-Müller hier', 'Rendu par … hier'],
  ['LE COEUR MULLER Zoe, 2e étage', '…, 2e étage'],
  ['le cœur müller, zoé'.normalize('NFD'), '…'],
  ['vu zoe.le.coeur.muller@x', 'vu …@x'],
  ['appeler le 06.12.34.56.78 ou 0612345678', 'appeler le … ou …'],
  ['ZOE@EXEMPLE.ORG', '…'],
  ['livrer 3 rue des ateliers, nantes', 'livrer …'],
  ['carte C0001234 perdue', 'carte … perdue'],
  ['Mme Müller a appelé', 'Mme … a appelé'],
  ['un moteur muller', 'un moteur muller'],
  ['Zoé a appelé', 'Zoé a appelé'],
  ['au cœur du moteur', 'au cœur du moteur'],
])('in any text, takes out the whole name and what only this person bears: %s', (text, left) => {
  expect(elsewhere(text)).toBe(left);
});

test('in folded text no word has a capital', () => {
  expect(elsewhereFolded('moteur muller')).toBe('moteur …');
  expect(theirsFolded('zoe et le coeur')).toBe('… et le …');
});

test('in what was written about them, every word of the name goes', () => {
  expect(theirs('Zoé dit que le cœur bat, MULLER aussi')).toBe('… dit que le … bat, … aussi');
});

test('leaves the letters of other words alone', () => {
  expect(theirs('Zoéline et Müllerin')).toBe('Zoéline et Müllerin');
});

test('a name in one word alone is no whole name', () => {
  const marteau = { names: [{ firstName: '', lastName: 'Marteau' }], contacts: [] };
  const { elsewhere: redact } = redactionOf({ ...marteau, ownWords: new Set() });
  expect(redact('Marteau de menuisier')).toBe('Marteau de menuisier');
});

test('names of other scripts are found as they are written', () => {
  const names = [{ firstName: 'Ольга', lastName: 'Ёлкина' }];
  const { elsewhere: redact } = redactionOf({ names, contacts: [], ownWords: new Set(['елкина']) });
  expect(redact('ключ у Ольга Ёлкина')).toBe('ключ у …');
  expect(redact('ключ у ЕЛКИНА')).toBe('ключ у …');
});

test('particles stand for nobody', () => {
  expect(tellingWords('de la Tour')).toEqual(['tour']);
  expect(tellingWords('Le')).toEqual(['le']);
});
