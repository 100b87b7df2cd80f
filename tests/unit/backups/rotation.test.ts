import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Aged, copiesToDrop, kept } from '#main/backups/rotation.ts';
import { instantAt } from '#shared/domain/day.ts';
import { howMany } from '#tests/support/how-many.ts';

const dayMs = 86_400_000;
const noon = Date.parse('2026-11-21T12:00:00.000Z');
const copyOn = (day: number, more: Partial<Aged> = {}): Aged => ({
  name: `day-${day}`,
  at: instantAt(noon + day * dayMs),
  serial: day,
  isWhole: true,
  isPrecaution: false,
  ...more,
});

/** What stays when one copy is made after the other, each rotation acting on what the former ones left. */
const turnedOver = (made: readonly Aged[]): Aged[] => {
  let present: Aged[] = [];
  for (const copy of made) {
    present = [...present, copy];
    const gone = new Set(copiesToDrop(present));
    present = present.filter(({ name }) => !gone.has(name));
  }
  return present;
};

describe('rotation', () => {
  test('one copy a day for a year leaves ten days and eight weeks', () => {
    const left = turnedOver(Array.from({ length: 365 }, (_, day) => copyOn(day)));
    const ages = left.map(({ serial }) => 364 - serial).sort((a, b) => a - b);
    // 20 November 2027 is a Saturday: the newest of a former week is that of its Sunday.
    expect(ages).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 13, 20, 27, 34, 41, 48]);
  });

  test('of one day only the newest stays', () => {
    const morning = copyOn(3, { name: 'morning' });
    const evening = copyOn(3, { name: 'evening', serial: 4 });
    expect(copiesToDrop([evening, morning])).toEqual(['morning']);
  });

  test('what was made before an import outlives the closing of that day', () => {
    const before = copyOn(3, { name: 'before', isPrecaution: true });
    const evening = copyOn(3, { name: 'evening', serial: 4 });
    expect(copiesToDrop([evening, before])).toEqual([]);
  });

  test('nothing goes while no copy is whole', () => {
    expect(copiesToDrop([copyOn(1, { isWhole: false }), copyOn(2, { isWhole: false })])).toEqual(
      [],
    );
  });

  test('a copy that is not whole stands for no day', () => {
    const broken = copyOn(3, { name: 'broken', serial: 5, isWhole: false });
    expect(copiesToDrop([broken, copyOn(3)])).toEqual(['broken']);
  });
});

/** Copies made at any moment, by a clock that may jump, some of them damaged since. */
const anyHistory = fc
  .array(
    fc.record({
      stepMs: fc.oneof(
        fc.integer({ min: 1, max: 3 * dayMs }),
        fc.integer({ min: -400 * dayMs, max: 400 * dayMs }),
      ),
      isWhole: fc.boolean(),
      isPrecaution: fc.boolean(),
    }),
    { minLength: 1, maxLength: 60 },
  )
  .map((steps) => {
    let at = noon;
    return steps.map(({ stepMs, isWhole, isPrecaution }, serial): Aged => {
      at += stepMs;
      return { name: `copy-${serial}`, at: instantAt(at), serial, isWhole, isPrecaution };
    });
  });

const runs = { numRuns: howMany(1_000, 10_000) };

describe('whatever was made when', () => {
  test('the newest whole copy stays, and at most eighteen whole ones', () => {
    fc.assert(
      fc.property(anyHistory, (made) => {
        const gone = new Set(copiesToDrop(made));
        const newest = made.findLast(({ isWhole }) => isWhole);
        const left = made.filter(({ name, isWhole }) => isWhole && !gone.has(name));
        if (newest) expect(left).toContain(newest);
        else expect(gone.size).toBe(0);
        expect(left.length).toBeLessThanOrEqual(kept.days + kept.weeks);
      }),
      runs,
    );
  });

  test('each of the ten last days and eight last weeks keeps its newest, one copy after the other', () => {
    fc.assert(
      fc.property(anyHistory, (made) => {
        const left = turnedOver(made);
        const whole = made.filter(({ isWhole }) => isWhole).reverse();
        for (const [most, keyOf] of [
          [kept.days, dayOfCopy],
          [kept.weeks, weekOfCopy],
        ] as const) {
          const keys = [...new Set(whole.map(keyOf))].slice(0, most);
          for (const key of keys) {
            expect(left).toContain(whole.find((copy) => keyOf(copy) === key));
          }
        }
      }),
      runs,
    );
  });

  test('a second look takes nothing more away', () => {
    fc.assert(
      fc.property(anyHistory, (made) => {
        const gone = new Set(copiesToDrop(made));
        expect(copiesToDrop(made.filter(({ name }) => !gone.has(name)))).toEqual([]);
      }),
      runs,
    );
  });
});

const dayOfCopy = ({ at }: Aged): string => at.slice(0, 10);

/** The Monday of its week. */
const weekOfCopy = ({ at }: Aged): string => {
  const date = new Date(`${at.slice(0, 10)}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return date.toISOString().slice(0, 10);
};
