/**
 * The words that may be meant by a mistyped one: those that entries hold, and no longer one that was
 * removed with its last entry, so that an erased name is not offered as a correction.
 */
import type { Statements } from '../statements.ts';
import { beginsOneEditApart, isOneEditApart, isVocabulary, variantsOf } from './correction.ts';

/** Nearest words that a query is widened to; more would find anything. */
const mostNearest = 8;
/** Words read for one variant when the typed word is only the beginning of one. */
const mostBeginnings = 40;
const shortestBeginning = 3;
/** Sorts after every letter. */
const afterLast = '\u{10FFFF}';

/** Adds words; those that are there already are left alone. */
export const learn = async (statements: Statements, words: readonly string[]): Promise<void> => {
  for (const word of words.filter(isVocabulary)) {
    if (await isKnown(statements, word)) continue;
    const variants = variantsOf(word);
    const marks = variants.map(() => '(?, ?)').join(', ');
    await statements.run(
      `insert into search_variants (variant, word) values ${marks}`,
      variants.flatMap((variant) => [variant, word]),
    );
  }
};

/** `learn` for many words at once. */
export const learnMany = async (
  { all, run }: Statements,
  words: readonly string[],
): Promise<void> => {
  for (const some of inParts(words.filter(isVocabulary), 100)) {
    const marks = some.map(() => '?').join();
    const sql = `select word from search_variants where variant in (${marks}) and variant = word`;
    const known = new Set((await all<{ word: string }>(sql, some)).map(({ word }) => word));
    const pairs = some
      .filter((word) => !known.has(word))
      .flatMap((word) => variantsOf(word).map((variant) => [variant, word] as const));
    for (const few of inParts(pairs, 50)) {
      const places = few.map(() => '(?, ?)').join();
      await run(`insert into search_variants (variant, word) values ${places}`, few.flat());
    }
  }
};

const inParts = function* <T>(all: readonly T[], size: number): Generator<readonly T[]> {
  for (let at = 0; at < all.length; at += size) yield all.slice(at, at + size);
};

/** Removes words with all their variants. */
export const forget = async ({ run }: Statements, words: readonly string[]): Promise<void> => {
  for (const word of words.filter(isVocabulary)) {
    const variants = variantsOf(word);
    const marks = variants.map(() => '?').join(', ');
    await run(`delete from search_variants where variant in (${marks}) and word = ?`, [
      ...variants,
      word,
    ]);
  }
};

const isKnown = async ({ all }: Statements, word: string): Promise<boolean> => {
  const sql = 'select word from search_variants where variant = ? and word = ?';
  return (await all(sql, [word, word])).length > 0;
};

/** Whether a word of the vocabulary begins with this. A small cost: one look into an ordered table. */
export const isBeginning = async ({ all }: Statements, term: string): Promise<boolean> => {
  const sql = `select word from search_variants
    where variant >= ? and variant < ? and variant = word limit 1`;
  return (await all(sql, [term, `${term}${afterLast}`])).length > 0;
};

/**
 * Words one edit apart from the typed one, else words that begin one edit apart from it. Those that
 * begin with it are left out: it finds them as it stands.
 */
export const nearestTo = async (statements: Statements, typed: string): Promise<string[]> => {
  const variants = variantsOf(typed);
  const marks = variants.map(() => '?').join(', ');
  const met = await statements.all<{ word: string }>(
    `select distinct word from search_variants where variant in (${marks}) order by word`,
    variants,
  );
  const others = met.map(({ word }) => word).filter((word) => !word.startsWith(typed));
  const whole = others.filter((word) => isOneEditApart(typed, word));
  if (whole.length > 0) return whole.slice(0, mostNearest);
  const longer = await longerThan(statements, variants);
  return longer
    .filter((word) => !word.startsWith(typed) && beginsOneEditApart(typed, word))
    .slice(0, mostNearest);
};

const longerThan = async ({ all }: Statements, variants: readonly string[]): Promise<string[]> => {
  const words = new Set<string>();
  for (const variant of variants) {
    if (variant.length < shortestBeginning) continue;
    const found = await all<{ word: string }>(
      `select word from search_variants where variant >= ? and variant < ?
       order by variant, word limit ${mostBeginnings}`,
      [variant, `${variant}${afterLast}`],
    );
    for (const { word } of found) words.add(word);
  }
  return [...words].sort();
};
