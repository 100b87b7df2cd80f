import type { Finding } from '#shared/contract/exchange.ts';

interface Piece {
  /** Where it begins. */
  at: number;
  words: string;
  /** What was found here; `null`: nothing. */
  kind: Finding['kind'] | null;
}

/** A text cut where something was found in it; of findings that overlap, the first holds. */
export const piecesOf = (text: string, findings: readonly Finding[]): Piece[] => {
  const pieces: Piece[] = [];
  let at = 0;
  const add = (until: number, kind: Piece['kind']) => {
    if (until > at) pieces.push({ at, words: text.slice(at, until), kind });
    at = Math.max(at, until);
  };
  for (const { from, until, kind } of findings.toSorted((one, other) => one.from - other.from)) {
    if (from < at) continue;
    add(from, null);
    add(until, kind);
  }
  add(text.length, null);
  return pieces;
};
