/** Names, telephones and addresses as spreadsheets write them. */
import { plainWords } from './plain-words.ts';

export interface PersonName {
  readonly firstName: string;
  readonly lastName: string;
}

const title =
  '(?:mm?|mrs?|mmes?|mlles?|ms|monsieur|messieurs|madame|mesdames|mademoiselle|mesdemoiselles|dr)\\.?';

/** One title or a couple's: « Mme », « M. et Mme », « Mr & Mme », « M/Mme ». */
const titles = new RegExp(`^${title}(?:\\s*(?:et|ou|and|&|/|\\+)\\s*${title})?\\s+`, 'i');

/** Small words that belong to the last name that follows. */
const particles = new Set(
  'de du des d la le les da di del van von der den ter ben el al'.split(' '),
);

/** Words that begin the name of several: the whole is the last name, which shows as it is written. */
const groups = new Set(
  'association asso famille mairie ecole college lycee club comite collectif cooperative sarl mjc'.split(
    ' ',
  ),
);

/** What a full name begins with where neither a comma nor capitals tell. */
export type NameOrder = 'first-name-first' | 'last-name-first';

/** What a column of full names says by its own name: « Nom et prénom », « NOM Prénom », « Nom & prénom ». */
export const nameOrderOf = (column: string): NameOrder =>
  /^(noms?|last name|surname)\b.*\b(prenoms?|first name)\b/.test(plainWords(column))
    ? 'last-name-first'
    : 'first-name-first';

const isCapital = (word: string): boolean =>
  /\p{Lu}{2}/u.test(word) && word === word.toUpperCase() && word !== word.toLowerCase();

/**
 * First and last name of a full one. « Dupont, Marie » and « DUPONT Marie » begin with the last name;
 * otherwise the first word is the first name: « Marie Dupont », « Jean de La Fontaine », unless the order
 * is the other one: « Dupont Marie », « Le Gall Yves ». One word is a last name.
 */
export const splitName = (text: string, order: NameOrder = 'first-name-first'): PersonName => {
  const name = text.trim().replace(/\s+/g, ' ').replace(titles, '');
  const [before = '', after] = name.split(/\s*,\s*/, 2);
  if (after !== undefined) return { firstName: after, lastName: before };
  const words = name.split(' ');
  if (words.length === 1) return { firstName: '', lastName: name };
  return splitByCapitals(words) ?? splitByOrder[order](words);
};

/** The words in capitals are the last name, when they stand together at one end. */
const splitByCapitals = (words: readonly string[]): PersonName | null => {
  const areCapital = words.map(isCapital);
  if (areCapital.every(Boolean) || !areCapital.some(Boolean)) return null;
  const isPart = (at: number) =>
    areCapital[at] === true || particles.has((words[at] ?? '').toLowerCase());
  let end = 0;
  while (end < words.length && isPart(end)) end += 1;
  if (end > 0 && areCapital.slice(0, end).some(Boolean) && !areCapital.slice(end).some(Boolean)) {
    return joined(words.slice(end), words.slice(0, end));
  }
  let start = words.length;
  while (start > 0 && isPart(start - 1)) start -= 1;
  if (start === words.length || areCapital.slice(0, start).some(Boolean)) return null;
  return joined(words.slice(0, start), words.slice(start));
};

const splitByOrder: Record<NameOrder, (words: readonly string[]) => PersonName> = {
  'first-name-first': ([first = '', ...last]) => joined([first], last),
  'last-name-first': (words) => {
    if (groups.has(plainWords(words[0] ?? ''))) return joined([], words);
    const name = words.findIndex((word) => !particles.has(word.toLowerCase()));
    const end = name < 0 ? words.length : name + 1;
    return joined(words.slice(end), words.slice(0, end));
  },
};

const joined = (first: readonly string[], last: readonly string[]): PersonName => ({
  firstName: first.join(' '),
  lastName: last.join(' '),
});

/** A telephone as it is written, with the 0 that the spreadsheet took for a number ate. */
export const readPhone = (text: string): string => {
  const phone = text
    .trim()
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/^(\d+)[.,]0$/, '$1');
  const digits = phone.replace(/[ .\-/]/g, '');
  if (/^[1-9]\d{8}$/.test(digits)) return inPairs(`0${digits}`);
  if (/^33[1-9]\d{8}$/.test(digits)) return `+${digits}`;
  return phone;
};

const inPairs = (digits: string): string => (digits.match(/\d\d/g) ?? [digits]).join(' ');

/** What two ways of writing one telephone have in common: its last nine digits. */
export const phoneKey = (phone: string): string => phone.replace(/\D/g, '').slice(-9);

export const isEmail = (text: string): boolean =>
  /^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>".]+$/.test(text);

/** A postcode of France, with the 0 that a spreadsheet may have eaten; others as they are. */
export const readPostcode = (text: string): string => {
  const postcode = text.trim().replace(/^(\d+)[.,]0$/, '$1');
  return /^\d{4}$/.test(postcode) ? `0${postcode}` : postcode;
};

/** `3 rue des Ateliers, 44000 Nantes`; what is missing leaves no trace. */
export const joinAddress = (street: string, postcode: string, town: string): string =>
  [street, `${postcode} ${town}`.trim()].filter((part) => part !== '').join(', ');
