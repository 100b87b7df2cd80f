/** Who comes to the evening, with what, and how each leaves. */

import type { Barrier, NextStep, Outcome } from '#shared/domain/repairs/repair-words.ts';
import type { ThingCategory } from '#shared/domain/repairs/thing-category.ts';
import { french } from '#shared/i18n/fr/index.ts';

/** The way a ticket ends: its outcome, or where it is put aside. */
export type Ending =
  | {
      readonly outcome: Outcome;
      readonly barrier?: Barrier;
      readonly nextStep?: NextStep;
    }
  | { readonly aside: 'part' | 'home' };

export interface Visitor {
  readonly name: string;
  /** As it is proposed: the first common thing for these words. */
  readonly thing: string;
  readonly category: ThingCategory;
  readonly problem: string;
  readonly ending: Ending;
}

const fixed: Ending = { outcome: 'fixed' };
const comesBack: Ending = { outcome: 'repairable', nextStep: 'come-back' };
const tooExpensive: Ending = { outcome: 'end-of-life', barrier: 'parts-too-expensive' };
const unknown: Ending = { outcome: 'unknown' };
const waitsForPart: Ending = { aside: 'part' };
const goesHome: Ending = { aside: 'home' };

const { repairWords, repairTicket } = french;

/** What is touched to say so, one after the other. */
export const touchesOf = (ending: Ending): string[] => {
  if ('aside' in ending) return [repairTicket.aside[ending.aside]];
  const { outcome, barrier, nextStep } = ending;
  const why = barrier ? [repairWords.barrier[barrier]] : [];
  const then = nextStep ? [repairWords.nextStep[nextStep]] : [];
  return [repairWords.outcome[outcome], ...why, ...then];
};

const things: readonly (readonly [string, ThingCategory, string])[] = [
  ['Grille-pain', 'Toaster', 'Ne chauffe plus'],
  ['Aspirateur', 'Vacuum', 'N’aspire plus'],
  ['Bouilloire', 'Kettle', 'Fuit'],
  ['Cafetière', 'Coffee maker', 'Coule à côté'],
  ['Pantalon', 'Unpowered - Textile', 'Fermeture cassée'],
  ['Lampe', 'Lamp', 'Clignote'],
  ['Radio', 'Portable radio', 'Grésille'],
  ['Sèche-cheveux', 'Hair dryer', 'Sent le brûlé'],
  ['Chaise', 'Unpowered - Furniture', 'Un pied bouge'],
  ['Ventilateur', 'Fan', 'Grince'],
];
const names = [
  'Léa',
  'Noé',
  'Inès',
  'Tom',
  'Zoé',
  'Ali',
  'Éva',
  'Luc',
  'Mia',
  'Jo',
  'Ana',
  'Max',
  'Lou',
];
const endings: readonly Ending[] = [
  ...[fixed, fixed, comesBack, fixed, tooExpensive],
  ...[fixed, unknown, fixed, fixed, waitsForPart],
  ...[fixed, comesBack, fixed, tooExpensive, fixed],
  ...[goesHome, fixed, comesBack, unknown, fixed],
  ...[fixed, tooExpensive, fixed, comesBack, fixed],
];

/** Twenty-five of them: each a name of their own. */
export const visitors: readonly Visitor[] = endings.map((ending, at) => {
  const [thing, category, problem] = things[at % things.length] ?? ['Lampe', 'Lamp', 'Clignote'];
  const name = `${names[at % names.length]} ${at + 1}`;
  return { name, thing, category, problem: `${problem} (${at + 1})`, ending };
});
