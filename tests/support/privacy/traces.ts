/** Looks for a name in the bytes of a folder, in every way in which it may be written. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '#main/store/search/fold.ts';

/** As it is, folded, in capitals or small, composed or taken apart; in UTF-8, and in UTF-16 of both orders. */
const formsOf = (word: string): Buffer[] => {
  const forms = new Set(
    [word, withoutMarks(word), fold(word)]
      .flatMap((form) => [form, form.toUpperCase(), form.toLowerCase(), withCapitals(form)])
      .flatMap((form) => [form.normalize('NFC'), form.normalize('NFD')]),
  );
  return [...forms].flatMap((form) => {
    const wide = Buffer.from(form, 'utf16le');
    return [Buffer.from(form), wide, Buffer.from(wide).swap16()];
  });
};

const withoutMarks = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');

const withCapitals = (word: string): string =>
  word.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());

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
