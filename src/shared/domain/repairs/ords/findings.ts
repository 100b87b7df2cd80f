/**
 * What in a text may name or reach a person. It points, it never changes: a person decides. It would
 * rather point once too often.
 */
export interface Finding {
  readonly kind: 'email' | 'phone' | 'name' | 'address' | 'number' | 'link';
  /** Where it stands, as indexes of the text. */
  readonly from: number;
  readonly until: number;
}

type Kind = Finding['kind'];

const streets =
  'rue|r\\.|avenue|av\\.?|boulevard|bld?\\.?|bd\\.?|chemin|impasse|all[ée]e|place|quai|route|cours|' +
  'square|passage|sentier|faubourg|fbg|lotissement|résidence|residence|r[ée]s\\.|hameau|lieu-dit';
const streetsAfter = 'straat|laan|weg|plein|dreef|steenweg|street|road|lane|strasse|straße|gasse';

/** First kinds win where two overlap. */
const patterns: readonly (readonly [kind: Kind, pattern: RegExp])[] = [
  [
    'email',
    /[\p{L}\p{N}._%+-]{1,64}\s?(?:@|\(at\)|\[at\]|\(arobase\))\s?[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+/giu,
  ],
  ['link', /\b(?:https?:\/\/|www\.)[^\s<>"']+/giu],
  [
    'link',
    /\b[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,5}\.(?:fr|com|org|net|eu|be|nl|de|info|io|uk)\b(?:\/\S*)?/gu,
  ],
  // An account (IBAN), before its groups look like a telephone.
  ['number', /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{4}){3,7}(?:\s?[A-Z0-9]{1,3})?\b/gu],
  // French: ten digits from 0, by two or at once, with or without +33.
  [
    'phone',
    /(?<![\p{L}\p{N}])(?:(?:\+|00)\s?33[\s.-]?(?:\(0\)[\s.-]?)?|0)[1-9](?:[\s.\-/]{0,2}\d{2}){4}(?!\d)/gu,
  ],
  // International: a plus or two zeros, then 8 to 15 digits (ITU-T E.164).
  ['phone', /(?<![\p{L}\p{N}])(?:\+|00)\s?[1-9](?:[\s.\-/()]{0,2}\d){6,14}(?!\d)/gu],
  // Neighbours write 0470 12 34 56, 06-12345678, 020 7946 0018.
  ['phone', /(?<![\p{L}\p{N}])0\d{1,4}[\s.\-/](?:\d[\s.\-/]?){5,8}\d(?!\d)/gu],
  [
    'address',
    new RegExp(
      `(?<!\\p{N})\\d{1,4}\\s?(?:bis|ter|quater|[a-d])?,?\\s+(?:${streets})\\s+\\p{L}[\\p{L}'’ -]*`,
      'giu',
    ),
  ],
  [
    'address',
    /(?<!\p{L})(?:rue|avenue|boulevard|impasse|quai|chemin) (?:de |du |des |de la |de l['’]|d['’])?\p{Lu}[\p{L}'’-]+/gu,
  ],
  ['address', new RegExp(`\\p{Lu}[\\p{L}-]{0,40}(?:${streetsAfter})\\s+\\d{1,4}[a-z]?\\b`, 'gu')],
  ['address', /(?<!\p{N})(?:0[1-9]|[1-8]\d|9[0-8])\d{3}\s+\p{Lu}[\p{L}'’-]{2,}/gu],
  // A serial number, an account, a card: eight digits and more, grouped or not.
  ['number', /(?<![\p{N}.,])\d(?:[\s.-]?\d){7,}(?!\p{N})/gu],
  [
    'name',
    /(?<!\p{L})(?:[Mm](?:me|lle|adame|ademoiselle|onsieur|rs?)|MME|MLLE|MADAME|MONSIEUR|MR|Dr|Mevrouw|Meneer|Mevr|Dhr|Ms|Frau|Herr)\.?\s+(?:(?:de|du|la|le|van|von|den|der|d['’])\s?)*\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]+)?/gu,
  ],
  // Abbreviations stand before a name, whatever its letters.
  [
    'name',
    /(?<!\p{L})(?:mme|mlle|mr)\.?\s+(?!(?:est|dit|veut|qui|que|pas|pour)\b)\p{L}[\p{L}'’-]{2,}/giu,
  ],
  [
    'name',
    /(?<!\p{L})M\.?\s(?:(?:de|du|la|le|van|von|d['’])\s?)*\p{Lu}[\p{L}'’-]{2,}(?:\s\p{Lu}[\p{L}'’-]+)?/gu,
  ],
];

/** Nothing is pointed out in a text that holds none of these. */
const mayHold =
  /[@[(]|\d{2}|www|http|\.(?:fr|com|org|net|eu|be|nl|de|info|io|uk)\b|(?<!\p{L})(?:m|mr|mrs|mme|mlle|madame|mademoiselle|monsieur|dr|ms|mevrouw|meneer|mevr|dhr|frau|herr|rue|avenue|boulevard|impasse|quai|chemin)(?!\p{L})/iu;

/** Whose names are looked for in a text: folded words (`foldName`) that belong to somebody. */
export interface KnownNames {
  /** Said in any case: the name that the visitor of this very ticket gave. */
  readonly own: ReadonlySet<string>;
  /** Pointed out where they are written as names are: with a capital. */
  readonly others: ReadonlySet<string>;
}

/** Everything in `text` that may name or reach somebody, in its order, none over another. */
export const findingsIn = (text: string, names: KnownNames): Finding[] => {
  const found: Finding[] = [];
  const add = (finding: Finding) => {
    const isFree = found.every(({ from, until }) => finding.until <= from || finding.from >= until);
    if (isFree) found.push(finding);
  };
  if (mayHold.test(text)) {
    for (const [kind, pattern] of patterns) {
      for (const { 0: words, index } of text.matchAll(pattern)) {
        add({ kind, from: index, until: index + words.trimEnd().length });
      }
    }
  }
  if (names.own.size > 0 || names.others.size > 0) {
    for (const finding of namesIn(text, names)) add(finding);
  }
  return found.toSorted((a, b) => a.from - b.from);
};

/** Shorter ones are initials. */
const shortestName = 2;
/** Shorter names are words as well: they are names where they have a capital. */
const shortestInAnyCase = 3;
/** What stands before a name, and before everything else. */
const particles: ReadonlySet<string> = new Set('le la de du di da do el al et en un'.split(' '));
const word = /\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*/gu;

const namesIn = (text: string, names: KnownNames): Finding[] => {
  const found: Finding[] = [];
  for (const { 0: written, index } of text.matchAll(word)) {
    const at = waysToRead(written).find((from) => isKnown(written.slice(from), names));
    if (at === undefined) continue;
    found.push({ kind: 'name', from: index + at, until: index + written.length });
  }
  return found;
};

/** Where a name may begin in a word: at once, or after the article that an apostrophe joins to it. */
const waysToRead = (written: string): readonly number[] => {
  const apostrophe = written.search(/['’]/);
  return apostrophe < 0 ? [0] : [0, apostrophe + 1];
};

const isKnown = (written: string, { own, others }: KnownNames): boolean => {
  const isCapital = /^\p{Lu}/u.test(written);
  if (written.length < shortestName || !(isCapital || own.size > 0)) return false;
  const name = foldName(written);
  if (name.length < shortestInAnyCase && !isCapital) return false;
  return own.has(name) || (isCapital && others.has(name) && !notNames.has(name));
};

/** A name as it is compared: without accents, in small letters. */
export const foldName = (name: string): string =>
  /^[a-z]+$/.test(name)
    ? name
    : name
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .toLowerCase()
        .replace(/[’ʼ]/g, "'");

/** The words of a name by which somebody may be known. */
export const wordsOfName = (name: string): string[] =>
  [...name.matchAll(word)].map(([written]) => foldName(written)).filter(isName);

const isName = (name: string): boolean => name.length >= shortestName && !particles.has(name);

/** Names that are words of every other sentence at the bench, or brands: nobody is meant by them. */
const notNames: ReadonlySet<string> = new Set(
  (
    'petit grand gros blanc noir brun roux rouge vert long court fort moulin four lampe cable fer ' +
    'bouton moteur porte prince singer bosch philips braun miele dyson sony moulinex tefal rowenta ' +
    'seb magimix krups makita nespresso samsung apple canon epson brother pfaff bernina husqvarna ' +
    'les des une pas plus tout bon bonne pile pompe joint vis axe'
  ).split(' '),
);
