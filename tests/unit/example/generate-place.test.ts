import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ExampleOptions, ExamplePlace } from '#main/place/example/example.ts';
import { generatePlace, practiceOptions } from '#main/place/example/generate-place.ts';
import { howMany } from '#tests/support/how-many.ts';
import { groupedBy, source } from './example-source.ts';

const TODAY = '2026-11-25';
const practice = generatePlace(practiceOptions(source, TODAY), source);

describe('the same seed', () => {
  test('gives the same place, byte for byte', () => {
    expect(fingerprint(practice)).toMatchInlineSnapshot(
      `"58e3ab5cfc435c52c32fe6fc940efd8eeb50f76edc63312e782ca3c428b929e3"`,
    );
  });

  test('gives the same place again from the same generator', () => {
    expect(fingerprint(practice)).toBe(fingerprint(practice));
  });

  test('another seed gives another place', () => {
    const other = generatePlace({ ...practice.options, seed: 7 }, source);
    expect(fingerprint(other)).not.toBe(fingerprint(practice));
  });
});

describe('any place', () => {
  const options = fc.record<ExampleOptions>({
    seed: fc.integer(),
    items: fc.integer({ min: 0, max: 500 }),
    members: fc.integer({ min: 1, max: 200 }),
    loansPerItem: fc.integer({ min: 0, max: 7 }),
    today: fc
      .date({ min: new Date('2024-01-01'), max: new Date('2031-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
    spread: fc.constantFrom('even', 'popular'),
  });
  const always = (holds: (place: ExamplePlace) => void): void =>
    fc.assert(
      fc.property(options, (wanted) => holds(generatePlace(wanted, source))),
      { numRuns: howMany(15, 100) },
    );

  test('never has an object out twice at the same time', () => {
    always((place) => {
      for (const loans of groupedBy(place.loans(), ({ itemId }) => itemId).values()) {
        const returns = loans.slice(0, -1).map(({ returnedAt }) => returnedAt ?? 'never');
        const nextLoans = loans.slice(1).map(({ lentAt }) => lentAt);
        expect(returns.every((returnedAt, index) => returnedAt < (nextLoans[index] ?? ''))).toBe(
          true,
        );
      }
    });
  });

  test('lends from the shelf, to members who may borrow, in the past', () => {
    always((place) => {
      const members = new Map([...place.members()].map((member) => [member.id, member]));
      const items = new Map([...place.items()].map((item) => [item.id, item]));
      for (const loan of place.loans()) {
        const member = members.get(loan.memberId);
        const item = items.get(loan.itemId);
        if (!member || !item) throw new Error('a loan of nothing or to nobody');
        expect(member.joinedOn <= loan.lentOn).toBe(true);
        expect(loan.lentOn <= (member.memberships.at(-1)?.validUntil ?? '')).toBe(true);
        expect(loan.lentOn < (member.suspension?.fromOn ?? '9999')).toBe(true);
        expect(item.kind).not.toBe('machine');
        expect(item.createdAt < loan.lentAt).toBe(true);
        expect(loan.lentAt.slice(0, 10)).toBe(loan.lentOn);
        expect((loan.returnedOn ?? loan.lentOn) < place.options.today).toBe(true);
        expect(loan.lentAt < (loan.returnedAt ?? '9999')).toBe(true);
      }
    });
  });

  test('lends, takes back and asks back on opening days only', () => {
    always((place) => {
      const weekdays = place.openingHours.map(({ weekday }) => weekday % 7);
      for (const { lentOn, dueOn, returnedOn } of place.loans()) {
        for (const on of [lentOn, dueOn, returnedOn ?? dueOn]) {
          expect(weekdays).toContain(new Date(`${on}T00:00:00Z`).getUTCDay());
          expect(place.closures.some((c) => c.fromOn <= on && on <= c.untilOn)).toBe(false);
        }
        expect(lentOn < dueOn).toBe(true);
      }
    });
  });

  test('writes loans in the order in which they were lent', () => {
    always((place) => {
      const lentAt = [...place.loans()].map((loan) => loan.lentAt);
      expect(lentAt).toEqual(lentAt.toSorted());
    });
  });

  test('gives every row an id of its own', () => {
    always((place) => {
      const rows = [
        ...[place.staff, place.categories, place.shelves, place.closures].flat(),
        ...place.households(),
        ...place.members(),
        ...[...place.members()].flatMap(({ memberships }) => memberships),
        ...place.items(),
        ...[...place.items()].flatMap(({ accessories }) => accessories),
        ...place.loans(),
      ].map(({ id }) => id);
      expect(new Set(rows).size).toBe(rows.length);
    });
  });

  test('numbers the codes of each kind without a gap', () => {
    always((place) => {
      for (const items of groupedBy(place.items(), ({ kind }) => kind).values()) {
        expect(items.map(({ serial }) => serial)).toEqual(items.map((_, index) => index + 1));
      }
    });
  });

  test('spreads evenly when asked: so many past loans each', () => {
    always(({ options: { loansPerItem, ...rest } }) => {
      const place = generatePlace({ ...rest, loansPerItem, spread: 'even' }, source);
      const past = [...place.loans()].filter(({ returnedOn }) => returnedOn !== null);
      const byItem = groupedBy(past, ({ itemId }) => itemId);
      const lent = [...place.items()].filter(({ kind, retired }) => kind !== 'machine' && !retired);
      for (const { id } of lent) expect(byItem.get(id)?.length ?? 0).toBe(loansPerItem);
    });
  });
});

describe('the practice place', () => {
  const items = [...practice.items()];
  const members = [...practice.members()];
  const loans = [...practice.loans()];
  const open = loans.filter(({ returnedOn }) => returnedOn === null);

  test('is as large as announced', () => {
    expect(items.length).toBeGreaterThanOrEqual(390);
    expect(members).toHaveLength(150);
    expect(loans.length).toBeGreaterThan(1400);
  });

  test('has about 25 objects out, 5 of them late, 3 due today', () => {
    expect(open).toHaveLength(25);
    expect(open.filter(({ dueOn }) => dueOn < TODAY)).toHaveLength(5);
    expect(open.filter(({ dueOn }) => dueOn === TODAY)).toHaveLength(3);
  });

  test('keeps every member within the limit of the place', () => {
    const held = groupedBy(open, ({ memberId }) => memberId);
    for (const mine of held.values()) {
      expect(mine.length).toBeLessThanOrEqual(practice.settings.memberLimit);
    }
  });

  test('brings about 8 loans in 100 back late and renews some', () => {
    const late = loans.filter(({ dueOn, returnedOn }) => returnedOn !== null && returnedOn > dueOn);
    expect(late.length / loans.length).toBeGreaterThan(0.05);
    expect(late.length / loans.length).toBeLessThan(0.11);
    expect(loans.filter(({ renewals }) => renewals > 0).length).toBeGreaterThan(20);
  });

  test('has blocked, retired and incomplete objects, none of them out', () => {
    const out = new Set(open.map(({ itemId }) => itemId));
    const special = items.filter(
      ({ block, retired, accessories }) =>
        block || retired || accessories.some(({ isMissing }) => isMissing),
    );
    expect(special).toHaveLength(6 + 2 + 2);
    expect(special.filter(({ id }) => out.has(id))).toEqual([]);
    expect(loans.filter(({ missingAccessory }) => missingAccessory)).toHaveLength(2);
    expect(loans.filter(({ conditionIn }) => conditionIn === 'damaged').length).toBeGreaterThan(0);
  });

  test('has expired members, one suspended, households and notes', () => {
    const until = members.map(({ memberships }) => memberships.at(-1)?.validUntil ?? '');
    expect(until.filter((on) => on < TODAY).length).toBeGreaterThanOrEqual(5);
    expect(members.filter(({ suspension }) => suspension)).toHaveLength(1);
    expect([...practice.households()].length).toBeGreaterThan(10);
    expect(members.filter(({ counterNote }) => counterNote).length).toBeGreaterThanOrEqual(3);
  });

  test('reaches everybody, and nobody real', () => {
    for (const { email, phone } of members) {
      expect(email || phone).not.toBe('');
      expect(email).toMatch(/^$|^[a-z]+\.[a-z]+\d+@example\.org$/);
      expect(phone).toMatch(
        /^$|^(01 99 00|02 61 91|03 53 01|04 65 71|05 36 49|06 39 98) \d\d \d\d$/,
      );
    }
  });
});

test('refuses a place without anybody to lend to', () => {
  const options = { ...practice.options, members: 0 };
  expect(() => generatePlace(options, source)).toThrow('members');
});

function fingerprint(place: ExamplePlace): string {
  const hash = createHash('sha256');
  const { households, members, items, loans, ...settled } = place;
  hash.update(JSON.stringify(settled));
  for (const rows of [households(), members(), items(), loans()]) {
    for (const row of rows) hash.update(JSON.stringify(row));
  }
  return hash.digest('hex');
}
