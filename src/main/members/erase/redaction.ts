/** Takes one person out of what anybody wrote. Pure. */
import { redacted } from '#main/repairs/forget/redact.ts';
import { fold } from '#main/store/search/fold.ts';
import { escaped, patternOfWord } from './letters.ts';

/** Who is erased, by all the names and ways to reach them that the base ever held. */
export interface Person {
  readonly names: readonly { readonly firstName: string; readonly lastName: string }[];
  /** E-mail, telephone and card, as they were typed: nobody else has them. */
  readonly contacts: readonly string[];
  /** Address and old codes: theirs in what is about them; anywhere else they may be somebody else's. */
  readonly shared?: readonly string[];
  /** Folded words of the name that stand for nobody and nothing else in this place. */
  readonly ownWords: ReadonlySet<string>;
}

/** Takes them out of a text; the text itself where they are not in it. */
export type Redact = (text: string) => string;

/**
 * `theirs`: in what was written about them, every word of their name goes. `elsewhere`: in any other
 * text, their whole name, in either order; a word of it alone where it can only be theirs and is
 * written as a name. `folded`: the same in text without capitals.
 */
export interface Redaction {
  readonly theirs: Redact;
  readonly theirsFolded: Redact;
  readonly elsewhere: Redact;
  readonly elsewhereFolded: Redact;
}

/** A letter alone is an initial: it stands for nobody. */
const leastLetters = 2;
/** Words this short are often something else: alone, they stay, but for capitals where it is theirs. */
const sureLetters = 3;
/** Words between names; alone, one of them is a name. */
const particles = new Set(['al', 'da', 'de', 'di', 'du', 'el', 'la', 'le']);
const leastDigits = 6;
const leastContact = 5;

/** The words of a name that stand for somebody, folded. */
export const tellingWords = (name: string): string[] => {
  const words = allWords(name).filter((word) => [...word].length >= leastLetters);
  const names = words.filter((word) => !particles.has(word));
  return names.length > 0 ? names : words;
};

export const redactionOf = (person: Person, mark = redacted): Redaction => {
  const words = [
    ...new Set(
      person.names.flatMap(({ firstName, lastName }) => [
        ...tellingWords(firstName),
        ...tellingWords(lastName),
      ]),
    ),
  ];
  const whole = [...wholeNames(person), ...person.contacts.flatMap(patternsOfContact)];
  const shared = (person.shared ?? []).flatMap(patternsOfContact);
  const sure = words.filter((word) => [...word].length >= sureLetters);
  const short = words.filter((word) => [...word].length < sureLetters);
  const own = sure.filter((word) => person.ownWords.has(word));
  const redact = (patterns: readonly string[]) => redactorOf(patterns, mark);
  const written = (every: readonly string[]) => every.map((word) => patternOfWord(word));
  const asName = (every: readonly string[]) => every.map((word) => patternOfWord(word, true));
  return {
    theirs: redact([...whole, ...shared, ...written(sure), ...asName(short)]),
    theirsFolded: redact([...whole, ...shared, ...written(words)]),
    elsewhere: redact([...whole, ...asName(own)]),
    elsewhereFolded: redact([...whole, ...written(own)]),
  };
};

const redactorOf = (patterns: readonly string[], mark: string): Redact => {
  if (patterns.length === 0) return (text) => text;
  const found = new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{M}\\p{N}])`,
    'gu',
  );
  return (text) => text.replace(found, mark);
};

const allWords = (name: string): string[] =>
  fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** First and last name in either order, with whatever stands between their words. */
const wholeNames = ({ names }: Person): string[] =>
  names.flatMap(({ firstName, lastName }) => {
    const [first, last] = [allWords(firstName), allWords(lastName)];
    const orders = first.length > 0 && last.length > 0 ? [first, last] : [];
    const alone = [...first, ...last];
    if (orders.length === 0) return alone.length > 1 ? [sequenceOf(alone)] : [];
    // As typed too: folding takes letters of some scripts apart.
    const typed = patternsOfContact(`${firstName} ${lastName}`);
    return [sequenceOf([...first, ...last]), sequenceOf([...last, ...first]), ...typed];
  });

const sequenceOf = (words: readonly string[]): string =>
  words.map((word) => patternOfWord(word)).join('[^\\p{L}\\p{N}]{0,4}');

/** As it was typed, whatever its case; a number however its digits are grouped. */
const patternsOfContact = (contact: string): string[] => {
  const text = contact.trim();
  if (text.length < leastContact) return [];
  const typed = [...new Set([text, text.normalize('NFC'), text.normalize('NFD')])];
  const literal = typed.map((form) => [...form].map(eitherCase).join(''));
  const isNumber = /^[+\d][\d\s().\-/]*$/.test(text);
  const digits = [...text.replace(/\D/g, '')];
  return isNumber && digits.length >= leastDigits
    ? [...literal, digits.join('[\\s().\\-/]*')]
    : literal;
};

const eitherCase = (letter: string): string => {
  const [small, capital] = [letter.toLowerCase(), letter.toUpperCase()];
  return small === capital ? escaped(letter) : `(?:${escaped(small)}|${escaped(capital)})`;
};
