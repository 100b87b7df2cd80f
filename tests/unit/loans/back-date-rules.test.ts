import { expect, test } from 'vitest';
import { type BackDating, whatIsImpossible } from '#main/loans/back-date-rules.ts';
import { onDay } from './lending-facts.ts';

const dating = (wish: Partial<BackDating>): BackDating => ({
  today: onDay('2026-11-21'),
  joinedOn: onDay('2026-01-10'),
  loan: { lentOn: onDay('2026-11-14'), returnedOn: null },
  asked: {},
  others: [],
  ...wish,
});
const ended = { lentOn: onDay('2026-11-14'), returnedOn: onDay('2026-11-18') };

test.each([
  ['a loan two days earlier', { asked: { lentOn: onDay('2026-11-12') } }],
  ['a return yesterday', { asked: { returnedOn: onDay('2026-11-20') } }],
  ['both on one day', { asked: { lentOn: onDay('2026-11-12'), returnedOn: onDay('2026-11-12') } }],
  ['the day the member joined', { asked: { lentOn: onDay('2026-01-10') } }],
  [
    'a loan on the day the item came back from another',
    {
      asked: { lentOn: onDay('2026-11-10') },
      others: [{ lentOn: onDay('2026-11-01'), returnedOn: onDay('2026-11-10') }],
    },
  ],
  [
    'a return on the day the item went out again',
    {
      loan: ended,
      asked: { returnedOn: onDay('2026-11-19') },
      others: [{ lentOn: onDay('2026-11-19'), returnedOn: null }],
    },
  ],
])('%s is possible', (_, wish) => {
  expect(whatIsImpossible(dating(wish))).toBeNull();
});

test.each([
  ['tomorrow', { asked: { returnedOn: onDay('2026-11-22') } }, 'future', '2026-11-22'],
  ['before joining', { asked: { lentOn: onDay('2026-01-09') } }, 'before-joining', '2026-01-09'],
  [
    'a return before the loan',
    { asked: { returnedOn: onDay('2026-11-13') } },
    'before-loan',
    '2026-11-13',
  ],
  [
    'a loan after its return',
    { loan: ended, asked: { lentOn: onDay('2026-11-19') } },
    'after-return',
    '2026-11-19',
  ],
  [
    'a loan while somebody else had the item',
    {
      asked: { lentOn: onDay('2026-11-09') },
      others: [{ lentOn: onDay('2026-11-01'), returnedOn: onDay('2026-11-10') }],
    },
    'item-was-out',
    '2026-11-09',
  ],
  [
    'a return after the item went out again',
    {
      loan: ended,
      asked: { returnedOn: onDay('2026-11-20') },
      others: [{ lentOn: onDay('2026-11-19'), returnedOn: null }],
    },
    'item-was-out',
    '2026-11-19',
  ],
])('%s is impossible', (_, wish, why, day) => {
  expect(whatIsImpossible(dating(wish))).toEqual({ why, day });
});
