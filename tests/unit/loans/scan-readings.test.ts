import { describe, expect, test } from 'vitest';
import type { Bearer } from '#main/items/bearers.ts';
import { hear, readingsToTry } from '#main/loans/scan-readings.ts';
import type { ItemId, MemberId, TicketId } from '#shared/domain/ids.ts';
import { aCode } from '#tests/unit/codes/a-code.ts';

const drill: Bearer = { by: 'code', kind: 'item', id: 'drill' as ItemId };
const byAlias: Bearer = { by: 'alias', kind: 'item', id: 'sander' as ItemId };
const zoe: Bearer = { by: 'alias', kind: 'member', id: 'zoe' as MemberId };
const read = (text: string, ...bearers: Bearer[]) => ({ text, bearers });

const tool = aCode('T', 123);
const wrongTool = `${tool.slice(0, -1)}${(Number(tool.slice(-1)) + 1) % 10}`;
const ean = '3165140776035';

describe('what a scan says', () => {
  test('is the thing that bears its first reading', () => {
    expect(hear([read(tool, drill), read('other', byAlias)])).toEqual({
      kind: 'things',
      bearers: [drill],
    });
  });

  test('is an exact other code before it is a code of ours', () => {
    expect(hear([read(tool, byAlias, drill)])).toEqual({ kind: 'things', bearers: [byAlias] });
  });

  test('is a thing that bears a later reading before an unknown code', () => {
    expect(hear([read(aCode('T', 9)), read('OLD-7', byAlias)])).toMatchObject({
      kind: 'things',
      bearers: [byAlias],
    });
  });

  test('is the repair ticket that bears it, where nothing else does', () => {
    const ticket = { id: 'toaster' as TicketId, code: aCode('R', 7), thing: 'Grille-pain' };
    const tag = { ...read(ticket.code), ticket };
    expect(hear([read('???'), tag])).toEqual({ kind: 'ticket', ticket });
    expect(hear([read('OLD-7', byAlias), tag])).toMatchObject({ kind: 'things' });
  });

  test('is everything that shares its code, objects and people', () => {
    expect(hear([read(ean, byAlias, zoe)])).toEqual({ kind: 'things', bearers: [byAlias, zoe] });
  });

  test.each([
    { letter: 'T', canCreate: 'item' },
    { letter: 'E', canCreate: 'item' },
    { letter: 'F', canCreate: 'item' },
    { letter: 'C', canCreate: 'member' },
    { letter: 'L', canCreate: null },
  ] as const)(
    'is an unknown code of letter $letter: create $canCreate',
    ({ letter, canCreate }) => {
      const code = aCode(letter, 42);
      expect(hear([read(code.toLowerCase())])).toEqual({
        kind: 'unknown',
        facts: { typed: code.toLowerCase(), code, letter, canCreate },
      });
    },
  );

  test.each(['K', 'R'] as const)('says what a code of letter %s is', (letter) => {
    const code = aCode(letter, 42);
    expect(hear([read(code)])).toEqual({ kind: 'told', letter, code });
  });

  test('is a misread when the check digit is wrong, never another object', () => {
    expect(hear([read(wrongTool)])).toEqual({ kind: 'misread', typed: wrongTool });
  });

  test('is no misread when another reading holds', () => {
    expect(hear([read(wrongTool), read(tool, drill)])).toMatchObject({ kind: 'things' });
    expect(hear([read(wrongTool), read(tool)])).toMatchObject({ kind: 'unknown' });
  });

  test('is an article number that nothing bears yet: an object may be made for it', () => {
    expect(hear([read(ean)])).toEqual({
      kind: 'unknown',
      facts: { typed: ean, code: null, letter: null, canCreate: 'item' },
    });
  });

  test.each(['perceuse bosch', 'Lefèvre', '12', 'T', 'OLD-7'])(
    'is words to look up when it is no code: %s',
    (text) => {
      expect(hear([read(text)])).toEqual({ kind: 'search', text });
    },
  );

  test('is words to look up when two thousand signs were pasted', () => {
    expect(hear([read('T0001234 '.repeat(220))])).toMatchObject({ kind: 'search' });
  });
});

describe('the readings to try', () => {
  test('of a text submitted by hand hold what a US scanner meant by it', () => {
    expect(readingsToTry(['Tààà&é"\''])).toEqual(['Tààà&é"\'', 'T0001234']);
  });

  test('are those of the screen when it gave several', () => {
    expect(readingsToTry(['Tààà&é"\'', 'T0001234', 'X'])).toEqual(['Tààà&é"\'', 'T0001234', 'X']);
  });
});
