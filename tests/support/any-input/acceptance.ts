/** How many inputs of each procedure were accepted: an input that nothing accepts tries nothing. */
import type { Answer } from './procedures.ts';

export interface Acceptance {
  count(name: string, answer: Answer): void;
  /** Of the tries of a procedure, how many were accepted: 0 to 1; 0 where it was never tried. */
  of(name: string): number;
  tries(name: string): number;
  names(): string[];
  /** A line a procedure, least accepted first, with the refusal it was given most. */
  lines(): string[];
}

interface Tally {
  tries: number;
  accepted: number;
  readonly refused: Map<string, number>;
}

export const keepAcceptance = (): Acceptance => {
  const tallies = new Map<string, Tally>();
  const of = (name: string) => {
    const { tries, accepted } = tallies.get(name) ?? { tries: 0, accepted: 0 };
    return tries === 0 ? 0 : accepted / tries;
  };
  return {
    of,
    names: () => [...tallies.keys()],
    tries: (name) => tallies.get(name)?.tries ?? 0,
    count: (name, answer) => {
      const tally = tallies.get(name) ?? { tries: 0, accepted: 0, refused: new Map() };
      tallies.set(name, tally);
      tally.tries += 1;
      if (answer.isAccepted) tally.accepted += 1;
      else tally.refused.set(answer.code, (tally.refused.get(answer.code) ?? 0) + 1);
    },
    lines: () =>
      [...tallies]
        .sort(([one], [other]) => of(one) - of(other))
        .map(([name, { tries, accepted, refused }]) => {
          const codes = [...refused].sort(([, one], [, other]) => other - one);
          const why = codes.map(([code, count]) => `${code} ${count}`).join(', ');
          return `${name}: ${accepted} of ${tries}${why ? ` (${why})` : ''}`;
        }),
  };
};
