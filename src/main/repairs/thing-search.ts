/** Finds common things by the words somebody begins to type. Pure. */
import { fold } from '#main/store/search/fold.ts';

/** Something to be found by its name, or by what else people call it. */
export interface Findable<Thing> {
  readonly thing: Thing;
  readonly nameWords: readonly string[];
  readonly otherWords: readonly string[];
}

/** Prepares a thing for `findThings`. */
export const findable = <Thing extends { readonly name: string }>(
  thing: Thing,
  alsoCalled: readonly string[] = [],
): Findable<Thing> => ({
  thing,
  nameWords: wordsOf(thing.name),
  otherWords: alsoCalled.flatMap(wordsOf),
});

/**
 * The things that bear every word of the text, or words that begin so; best first. Only where nothing
 * does, words of four letters and more may differ by one: wrong, missing, too many, or swapped.
 */
export const findThings = <Thing>(
  things: readonly Findable<Thing>[],
  text: string,
  most: number,
): Thing[] => {
  const words = wordsOf(text);
  if (words.length === 0) return things.slice(0, most).map(({ thing }) => thing);
  const straight = ranked(things, words, beginsSo);
  const found = straight.length > 0 ? straight : ranked(things, words, almostBeginsSo);
  return found.slice(0, most);
};

const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

type Matches = (typed: string, word: string) => boolean;

/** Things by their distance from the words; of the same distance, in the order of the list. */
const ranked = <Thing>(
  things: readonly Findable<Thing>[],
  words: readonly string[],
  matches: Matches,
): Thing[] =>
  things
    .map((findableThing) => ({
      thing: findableThing.thing,
      distance: distanceOf(findableThing, words, matches),
    }))
    .filter(({ distance }) => distance < Number.POSITIVE_INFINITY)
    .sort((one, other) => one.distance - other.distance)
    .map(({ thing }) => thing);

/** What sets a thing apart from the words; a name with more words than were typed comes a little later. */
const distanceOf = (
  thing: Findable<unknown>,
  words: readonly string[],
  matches: Matches,
): number => {
  const distances = words.map((word) => wordDistance(thing, word, matches));
  const sum = distances.reduce((total, distance) => total + distance, 0);
  return sum + (thing.nameWords.length > words.length ? 1 : 0);
};

/** A word met late, only begun, or by another name counts as further away. */
const wordDistance = (
  { nameWords, otherWords }: Findable<unknown>,
  word: string,
  matches: Matches,
): number => {
  const at = nameWords.findIndex((own) => matches(word, own));
  if (at !== -1) return (at === 0 ? 0 : 4) + (nameWords.includes(word) ? 0 : 2);
  if (otherWords.includes(word)) return 5;
  return otherWords.some((other) => matches(word, other)) ? 8 : Number.POSITIVE_INFINITY;
};

const beginsSo: Matches = (typed, word) => word.startsWith(typed);

const leastToMistype = 4;

const almostBeginsSo: Matches = (typed, word) =>
  beginsSo(typed, word) ||
  (typed.length >= leastToMistype &&
    [-1, 0, 1].some((more) => isOneApart(typed, word.slice(0, typed.length + more))));

/** One letter wrong, missing, too many, or two neighbours swapped. */
const isOneApart = (one: string, other: string): boolean => {
  const shortest = Math.min(one.length, other.length);
  let at = 0;
  while (at < shortest && one[at] === other[at]) at += 1;
  const [restOfOne, restOfOther] = [one.slice(at), other.slice(at)];
  return (
    restOfOne.slice(1) === restOfOther.slice(1) ||
    restOfOne.slice(1) === restOfOther ||
    restOfOne === restOfOther.slice(1) ||
    (restOfOne.slice(2) === restOfOther.slice(2) &&
      restOfOne[0] === restOfOther[1] &&
      restOfOne[1] === restOfOther[0])
  );
};
