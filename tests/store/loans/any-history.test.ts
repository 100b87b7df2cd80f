import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Store } from '#main/store/store.ts';
import { aMember } from '#tests/support/builders/a-member.ts';
import { anItem } from '#tests/support/builders/an-item.ts';
import { aHouse, type TestHouse } from '#tests/support/house.ts';
import { howMany } from '#tests/support/how-many.ts';
import { boxOf, windowsOf } from './a-counter.ts';

/** What somebody at the counter may do, in any order. */
const deed = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('item' as const), index: fc.nat(3) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('card' as const), index: fc.nat(2) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('rest' as const), index: fc.nat(0) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('undo' as const), index: fc.nat(2) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('both' as const), index: fc.nat(3) }) },
);
type Deed = typeof deed extends fc.Arbitrary<infer Value> ? Value : never;
const history = fc.array(deed, { minLength: 1, maxLength: 30 });

/** Refusals are answers; anything else is a fault. */
const known = [
  'MEMBER_MAY_NOT_BORROW',
  'ANSWERS_PENDING',
  'ITEM_OUT',
  'LOAN_ENDED',
  'UNDO_FORBIDDEN',
];
const answered = async (call: Promise<unknown>): Promise<void> => {
  try {
    await call;
  } catch (error) {
    const { code } = error as { code?: string }; // looked at, not believed
    if (!known.includes(code ?? '')) throw error;
  }
};

const loansOf = (store: Store) =>
  store.read((q) =>
    q
      .selectFrom('loans')
      .select(['id', 'item_id', 'returned_on', 'cancelled_at', 'revision'])
      .orderBy('id')
      .limit(10_000)
      .execute(),
  );

const linesOf = (store: Store) =>
  store.read((q) =>
    q
      .selectFrom('journal')
      .select(['subject_id', 'act', 'undone_by_id'])
      .where('subject_kind', '=', 'loan')
      .orderBy('id')
      .limit(100_000)
      .execute(),
  );

/** At most one open loan an object; each loan, its end and its undo stand in the journal. */
const expectSound = async ({ store }: TestHouse): Promise<void> => {
  const loans = await loansOf(store);
  const open = loans.filter((loan) => !loan.returned_on && !loan.cancelled_at);
  expect(new Set(open.map(({ item_id }) => item_id)).size).toBe(open.length);
  const linesByLoan = new Map<string, Awaited<ReturnType<typeof linesOf>>>();
  for (const line of await linesOf(store)) {
    linesByLoan.set(line.subject_id, [...(linesByLoan.get(line.subject_id) ?? []), line]);
  }
  for (const loan of loans) {
    const lines = linesByLoan.get(loan.id) ?? [];
    const standing = (act: string) =>
      lines.filter((line) => line.act === act && !line.undone_by_id).length;
    expect(standing('lend')).toBe(loan.cancelled_at ? 0 : 1);
    expect(standing('return')).toBe(loan.returned_on ? 1 : 0);
    // Each revision after the first is a line of its own: nothing changed in silence.
    expect(lines.length).toBe(loan.revision);
  }
};

const aBusyHouse = async () => {
  const house = await aHouse({ place: { member_limit: 2 } });
  const cards: string[] = [];
  for (const firstName of ['Zoé', 'Ali', 'Éva']) {
    cards.push((await aMember(house, { firstName })).code);
  }
  const objects: string[] = [];
  for (let n = 0; n < 4; n += 1) objects.push((await anItem(house, { name: `Objet ${n}` })).code);
  return { house, cards, objects, ...windowsOf(house) };
};
type BusyHouse = Awaited<ReturnType<typeof aBusyHouse>>;

/** Undoes one of the last acts, as the journal strip offers it. */
const undoOneOf = async ({ client }: BusyHouse, index: number): Promise<void> => {
  const entry = (await client.journal.list({ limit: 3 }))[index];
  if (entry?.isUndoable && !entry.isUndone && entry.subjectKind === 'loan') {
    await answered(client.journal.undo({ id: entry.id }));
  }
};

const live = async (busy: BusyHouse, deeds: readonly Deed[]): Promise<void> => {
  const { house, cards, objects } = busy;
  const [one, two] = [boxOf(house), boxOf(house)];
  const deedsOf: Record<Deed['do'], (index: number) => unknown> = {
    item: (index) => answered(one.scan(objects[index] ?? '')),
    card: (index) => answered(one.scan(cards[index] ?? '')),
    rest: () => one.rest(),
    both: (index) =>
      Promise.all([one, two].map(({ scan }) => answered(scan(objects[index] ?? '')))),
    undo: (index) => undoOneOf(busy, index),
  };
  for (const { do: what, index } of deeds) {
    house.time.advance(1_000);
    await deedsOf[what](index);
  }
};

test('no history of scans leaves two open loans of an object or a loan without its line', async () => {
  const busy = await aBusyHouse();
  await fc.assert(
    fc.asyncProperty(history, async (deeds) => {
      await live(busy, deeds);
      await expectSound(busy.house);
    }),
    { numRuns: howMany(100, 1_000) },
  );
  expect((await loansOf(busy.house.store)).length).toBeGreaterThan(50);
}, 120_000);
