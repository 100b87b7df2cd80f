/** Words of closed lists as people write them, in French and in English. */
import type { Condition, ItemKind, OwnerKind } from '../words.ts';
import { plainWords } from './plain-words.ts';

const wordsOf = <Word extends string>(lists: Record<Word, string>): ReadonlyMap<string, Word> =>
  new Map(
    Object.entries<string>(lists).flatMap(
      ([word, list]) =>
        list.split(',').map((text) => [text.trim().replace(/\s+/g, ' '), word as Word] as const), // its keys
    ),
  );

const kinds = wordsOf<ItemKind>({
  tool: `outil, outils, outillage, outil a main, outil electrique, outil electroportatif, bricolage,
    jardinage, bricotheque, outiltheque, tool, tools, hand tool, power tool`,
  appliance: `appareil, appareils, appareil menager, appareils menagers, electromenager, menager,
    petit electromenager, electro, electrotheque, appliance, appliances, household appliance`,
  machine: 'machine, machines, fablab, machine outil, machines outils',
});

const conditions = wordsOf<Condition>({
  new: 'neuf, neuve, neufs, comme neuf, comme neuve, excellent, excellent etat, etat neuf, new, as new, like new, brand new, mint, a excellent',
  good: 'bon, bonne, bon etat, b, be, tres bon, tres bon etat, tb, tbe, parfait, parfait etat, very good, correct, ok, fonctionnel, fonctionne, en etat de marche, normal, bien, moyen, etat moyen, assez bon, etat correct, good, fair, working, average, used, occasion, b good, c fair',
  worn: 'use, usee, usage, usagee, usages, fatigue, fatiguee, vieux, ancien, mauvais, mauvais etat, passable, mediocre, etat d usage, worn, poor, old, well used, d poor',
  damaged:
    'abime, abimee, endommage, endommagee, casse, cassee, hs, hors service, en panne, panne, a reparer, defectueux, defectueuse, ne fonctionne pas, damaged, broken, out of order, faulty, not working, needs repair',
});

const ownerKinds = wordsOf<OwnerKind>({
  place:
    'lieu, le lieu, the place, association, asso, nous, interne, structure, achat, achete, place, own, us, library, purchased, purchase',
  donor: 'don, dons, donateur, donatrice, donation, donne, donor, donated, gift',
  depositor:
    'depot, deposant, deposante, pret, prete, en depot, mise a disposition, particulier, depositor, on loan, lent, consignment',
});

/** Tool, appliance or machine; `null` when nobody knows the word. */
export const readItemKind = (text: string): ItemKind | null => kinds.get(plainWords(text)) ?? null;

export const readCondition = (text: string): Condition | null =>
  conditions.get(plainWords(text)) ?? null;

export const readOwnerKind = (text: string): OwnerKind | null =>
  ownerKinds.get(plainWords(text)) ?? null;

/** A box that was ticked, or not. */
export const isYesOrNo = (text: string): boolean => ticks.has(plainWords(text));

const ticks: ReadonlySet<string> = new Set(
  'oui,non,o,n,x,vrai,faux,ok,yes,no,y,true,false,1,0'.split(','),
);

/** What people write where they know nothing: « n.c. », « - », « ? ». */
export const isNothing = (text: string): boolean =>
  /^[\p{P}\p{S}\s]+$/u.test(text) || nothings.has(plainWords(text));

const nothings: ReadonlySet<string> = new Set(
  'nc,n c,na,n a,nd,n d,neant,aucun,aucune,inconnu,inconnue,sans,none,unknown,x,xx,xxx'.split(','),
);
