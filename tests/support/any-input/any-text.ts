/** Texts as people type and paste them, by what the contract asks for and by the name of the field. */
import fc from 'fast-check';
import { type Build, drawn, fixed } from './build.ts';
import { boundsOf, definitionOf, patternOf, type Schema } from './schema-parts.ts';

/** A text of a field without a rule of its own is at most this long here. */
const longest = 60;

const pieces = fc.constantFrom(
  'Perceuse',
  'grille-pain',
  'fait des étincelles',
  'É à ü ß œ',
  '=1+1',
  '  deux  espaces  ',
  '"guillemets" ; virgule, fin',
  'ligne\nautre ligne',
  '<b>gras</b>',
  "l'apostrophe '' double",
  'İ ſ 👩‍🔧',
  'coupé\u0000 net',
  '%_\\',
  'Zoé, 06 12 34 56 78, zoe@exemple.fr',
);

/** Fields whose rule is known to no schema: what they may hold. */
const special: Readonly<Record<string, readonly string[]>> = {
  timeZone: ['Europe/Paris', 'UTC', 'America/Guadeloupe', 'Lune/Tranquillité'],
  formatKey: ['avery-l7160-j8160-63-5x38-1-21-sheet', 'brother-dk-11209-62x29-die-cut', 'no-such'],
  key: ['avery-l7160-j8160-63-5x38-1-21-sheet', 'no-such'],
  designKey: ['house-item', 'house-ticket', 'house-red-tag', 'no-such'],
};

const isOfCodes = (name: string) => ['code', 'codes', 'readings'].includes(name);

/** Whether a field of this name takes only texts that some rule knows: codes, keys, time zones. */
export const fixedTexts = (name: string): boolean => name in special || isOfCodes(name);

/** A text for this schema in a field of this name. */
export const anyText = (schema: Schema, name: string): fc.Arbitrary<Build> => {
  const { format } = definitionOf(schema);
  if (format === 'uuid') return fc.uuid({ version: 7 }).map(fixed);
  if (format !== undefined && format !== 'regex') {
    throw new Error(`any-input knows no text with the format "${format}" (field "${name}")`);
  }
  const pattern = patternOf(schema);
  if (pattern) return fc.stringMatching(pattern).map(fixed);
  const written = special[name];
  if (written) return fc.constantFrom(...written).map(fixed);
  const free = freeText(schema);
  if (isOfCodes(name)) return drawn((known) => known.codes(), free);
  if (name === 'text') return drawn((known) => known.words(), free);
  return free.map(fixed);
};

const freeText = (schema: Schema): fc.Arbitrary<string> => {
  const { least = 0, most = longest } = boundsOf(schema);
  const typed = fc
    .array(
      fc.oneof({ weight: 3, arbitrary: pieces }, fc.string({ unit: 'grapheme', maxLength: 8 })),
      {
        minLength: 1,
        maxLength: 3,
      },
    )
    .map((words) => words.join(' ').trim().padEnd(least, 'é').slice(0, most));
  const atTheEnd = fc.constantFrom('x'.repeat(Math.min(most, 20_001)), '');
  return fc.oneof({ weight: 12, arbitrary: typed }, { weight: 1, arbitrary: atTheEnd });
};
