/** Looks for a name in the bytes of a folder, in every way in which it may be written. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '#main/store/search/fold.ts';

/** Composed, taken apart, in capitals, folded. */
const formsOf = (word: string): Buffer[] => {
  const forms = new Set(
    [word, word.toUpperCase(), word.toLowerCase(), fold(word)].flatMap((form) => [
      form.normalize('NFC'),
      form.normalize('NFD'),
    ]),
  );
  return [...forms].map((form) => Buffer.from(form));
};

/** The files below `folder` that hold one of these words, each with the word; `but` leaves folders out. */
export const tracesIn = (folder: string, words: readonly string[], but = /^$/): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => !but.test(path.slice(folder.length)))
    .flatMap((path) => {
      const bytes = readFileSync(path);
      return words
        .filter((word) => formsOf(word).some((form) => bytes.includes(form)))
        .map((word) => `${path.slice(folder.length + 1)}: ${word}`);
    });
