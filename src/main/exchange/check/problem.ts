import type { OrdsProblem } from '#shared/contract/exchange.ts';

export type Problem = OrdsProblem;

const longestValue = 80;

/** A problem at a line; 1 is the header. What stands there is cut to what a screen shows. */
export const problemAt = (
  line: number,
  kind: Problem['kind'],
  { column = '', value = '', otherLine = null }: Partial<Omit<Problem, 'line' | 'kind'>> = {},
): Problem => ({ line, kind, column, value: value.slice(0, longestValue).trim(), otherLine });
