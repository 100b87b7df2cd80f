import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Aged, copiesToDrop, kept } from '#main/backups/rotation.ts';
import { backupReason } from '#shared/contract/backups.ts';
import { instantAt } from '#shared/domain/day.ts';
import { howMany } from '#tests/support/how-many.ts';

const dayMs = 86_400_000;
const noon = Date.parse('2026-11-21T12:00:00.000Z');
const copyOn = (day: number, more: Partial<Aged> = {}): Aged => ({
  name: `day-${day}`,
  at: instantAt(noon + day * dayMs),
  serial: day,
  isWhole: true,
  reason: 'daily',
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

  test('of a former day only the newest stays', () => {
    const morning = copyOn(3, { name: 'morning' });
    const evening = copyOn(3, { name: 'evening', serial: 4 });
    const later = copyOn(5, { name: 'later', serial: 5 });
    expect(copiesToDrop([later, evening, morning])).toEqual(['morning']);
  });

  test('twelve of the last 24 hours stay', () => {
    const hourly = Array.from({ length: 20 }, (_, hour) =>
      copyOn(0, { name: `${hour} h`, at: instantAt(noon + hour * 3_600_000), serial: hour }),
    );
    expect(turnedOver(hourly).map(({ serial }) => serial)).toEqual([
      8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19,
    ]);
  });

  test('what was made before an import outlives its day by a month, and leaves the day its copy', () => {
    const before = copyOn(3, { name: 'before', reason: 'import' });
    const evening = copyOn(3, { name: 'evening', serial: 4 });
    const copyAfter = (days: number) => copyOn(3 + days, { name: 'after', serial: 5 });
    expect(copiesToDrop([copyAfter(30), evening, before])).toEqual([]);
    expect(copiesToDrop([copyAfter(31), evening, before])).toEqual(['before']);
  });

  test('the last copy that somebody asked for stays two months, however many came since', () => {
    const asked = [0, 1].map((day) => copyOn(day, { name: `asked-${day}`, reason: 'asked' }));
    const leftAfter = (days: number) => {
      const daily = Array.from({ length: days }, (_, day) => copyOn(day + 2));
      const left = turnedOver([...asked, ...daily]).map(({ name }) => name);
      return left.filter((name) => name.startsWith('asked'));
    };
    expect(leftAfter(kept.askedDays)).toEqual(['asked-1']);
    expect(leftAfter(kept.askedDays + 1)).toEqual([]);
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

const reasons = backupReason.options;

/** Copies made one after the other, some of them damaged since. */
const historyOf = (stepMs: fc.Arbitrary<number>) =>
  fc
    .array(fc.record({ stepMs, isWhole: fc.boolean(), reason: fc.constantFrom(...reasons) }), {
      minLength: 1,
      maxLength: 60,
    })
    .map((steps) => {
      let at = noon;
      return steps.map(({ stepMs: step, isWhole, reason }, serial): Aged => {
        at += step;
        return { name: `copy-${serial}`, at: instantAt(at), serial, isWhole, reason };
      });
    });

const soon = fc.integer({ min: 1, max: dayMs / 4 });
const later = fc.integer({ min: 1, max: 3 * dayMs });
/** By a clock that goes on, and by one that may jump. */
const onward = historyOf(fc.oneof(soon, later));
const anyHistory = historyOf(
  fc.oneof(soon, later, fc.integer({ min: -400 * dayMs, max: 400 * dayMs })),
);

const runs = { numRuns: howMany(1_000, 10_000) };
const wholeOf = (made: readonly Aged[]) => made.filter(({ isWhole }) => isWhole).reverse();

describe('whatever was made when', () => {
  test('the newest whole copy stays, and at most 33 whole ones', () => {
    fc.assert(
      fc.property(anyHistory, (made) => {
        const gone = new Set(copiesToDrop(made));
        const [newest] = wholeOf(made);
        const left = wholeOf(made).filter(({ name }) => !gone.has(name));
        if (newest) expect(left).toContain(newest);
        else expect(gone.size).toBe(0);
        expect(left.length).toBeLessThanOrEqual(33);
      }),
      runs,
    );
  });

  test('each of the ten last days and eight last weeks keeps its newest, one copy after the other', () => {
    fc.assert(
      fc.property(anyHistory, (made) => {
        const left = turnedOver(made);
        for (const [most, keyOf] of [
          [kept.days, dayOfCopy],
          [kept.weeks, weekOfCopy],
        ] as const) {
          const keys = [...new Set(wholeOf(made).map(keyOf))].slice(0, most);
          for (const key of keys) {
            expect(left).toContain(wholeOf(made).find((copy) => keyOf(copy) === key));
          }
        }
      }),
      runs,
    );
  });

  test('so do the last 24 hours, the precautions of a month and the last one asked for, while the clock goes on', () => {
    fc.assert(
      fc.property(onward, (made) => {
        const left = turnedOver(made);
        const whole = wholeOf(made);
        const ageOf = ({ at }: Aged) => Date.parse(whole[0]?.at ?? at) - Date.parse(at);
        const ofLastDay = whole.filter((copy) => ageOf(copy) <= dayMs).slice(0, kept.lastDay);
        const risky = whole
          .filter(({ reason }) => ['migration', 'import', 'restore', 'erasure'].includes(reason))
          .filter((copy) => ageOf(copy) <= kept.precautionDays * dayMs)
          .slice(0, kept.precautions);
        const asked = whole
          .filter(({ reason }) => reason === 'asked')
          .filter((copy) => ageOf(copy) <= kept.askedDays * dayMs)
          .slice(0, 1);
        for (const copy of [...ofLastDay, ...risky, ...asked]) expect(left).toContain(copy);
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
