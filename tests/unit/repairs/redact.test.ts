import { expect, test } from 'vitest';
import { redactorOf } from '#main/repairs/forget/redact.ts';

test.each([
  ['Zoé', 'Le grille-pain de Zoé fume', 'Le grille-pain de … fume'],
  ['Zoé', 'zoe dit que ZOÉ l’a vu', '… dit que … l’a vu'],
  ['Zoé', 'Zoélie reste', 'Zoélie reste'],
  ['Jean-Pierre Le Goff', 'M. Le Goff (Jean-Pierre) repasse', 'M. Le … (…-…) repasse'],
  ['Lœtitia', 'Loetitia rappelle', '… rappelle'],
  ['Li', 'Li lit, LI lie : li', '… lit, … lie : li'],
  ['Le', 'M. Le passe', 'M. … passe'],
  ['', 'Rien à oublier', 'Rien à oublier'],
  ['A', 'A changé le fil', 'A changé le fil'],
])('of “%s”: “%s” becomes “%s”', (name, text, left) => {
  expect(redactorOf([name], [])(text)).toBe(left);
});

test.each([
  ['06 12 34 56 78', 'Rappeler le 0612345678 ou 06.12.34.56.78', 'Rappeler le … ou …'],
  ['zoe@la-remise.fr', 'Écrire à zoe@la-remise.fr', 'Écrire à …'],
  ['zoe@exemple.fr', 'Écrire à ZOE@exemple.fr', 'Écrire à …'],
  ['', 'Rappeler le 0612345678', 'Rappeler le 0612345678'],
  ['porte 3', 'Laisser porte 3, prise 3', 'Laisser …, prise 3'],
])('of the contact “%s”: “%s” becomes “%s”', (contact, text, left) => {
  expect(redactorOf([], [contact])(text)).toBe(left);
});
