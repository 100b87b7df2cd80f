/** Undo: taken back where nothing later forbids it, once, by the role of the act. */
import { expect, test } from 'vitest';
import type { JournalDraft, Store, Writing } from '#main/store/store.ts';
import { undo } from '#main/store/undo.ts';
import type { Day, Instant } from '#shared/domain/day.ts';
import type { JournalEntryId } from '#shared/domain/ids.ts';
import { bothStores } from '#tests/support/store/both-stores.ts';
import { fixedClock } from '#tests/support/store/fixed-clock.ts';
import { aLoanRow, aManager, aVolunteer, withAnItemAndAMember } from '#tests/support/store/rows.ts';

type LoanRow = ReturnType<typeof aLoanRow>;

bothStores('an undo', (base) => {
  test('cancels what the act inserted and keeps the row', async () => {
    const { store, loan, lent } = await aLentItem(base);
    const answer = await undone(store, lent);
    expect(answer).toMatchObject({ isUndone: true, entry: { act: 'lend' } });
    expect(await loanRow(store, loan.id)).toMatchObject({
      revision: 2,
      cancelled_at: fixedClock().now(),
    });
  });

  test('gives changed columns back, and revisions go on counting', async () => {
    const { store, loan } = await aLentItem(base);
    const returned = await comeBack(store, loan);
    await undone(store, returned);
    expect(await loanRow(store, loan.id)).toMatchObject({
      revision: 3,
      returned_on: null,
      returned_at: null,
      cancelled_at: null,
    });
  });

  test('gives back what was there before an act that changed a row twice', async () => {
    const { store, loan } = await aLentItem(base);
    const entryId = await store.write(aVolunteer, async (tx) => {
      await tx.change('loans', loan.id, { due_on: '2026-12-05' as Day, renewals: 1 });
      await tx.change('loans', loan.id, { due_on: '2026-12-12' as Day });
      return await tx.record(draft(loan, 'renew'));
    });
    await undone(store, entryId);
    expect(await loanRow(store, loan.id)).toMatchObject({ due_on: loan.due_on, renewals: 0 });
  });

  test('is one journal line of its own, and the undone line names it', async () => {
    const { store, loan, lent } = await aLentItem(base);
    await undone(store, lent);
    const lines = await store.read((q) =>
      q
        .selectFrom('journal')
        .select(['id', 'act', 'undoes_id', 'undone_by_id', 'is_undoable', 'loan_id', 'item_id'])
        .where('loan_id', '=', loan.id)
        .orderBy('id')
        .execute(),
    );
    const [first, second] = lines;
    expect(lines).toHaveLength(2);
    expect(first).toMatchObject({ id: lent, act: 'lend', undone_by_id: second?.id });
    expect(second).toMatchObject({ act: 'undo', undoes_id: lent, is_undoable: 0 });
    expect(second?.item_id).toBe(loan.item_id);
  });

  test('twice is once, with the same answer', async () => {
    const { store, loan, lent } = await aLentItem(base);
    const first = await undone(store, lent);
    const second = await undone(store, lent);
    expect(second).toMatchObject({
      isUndone: true,
      undoneById: first.isUndone ? first.undoneById : 'not undone',
    });
    expect(await loanRow(store, loan.id)).toMatchObject({ revision: 2 });
  });

  test('of an undo is not offered', async () => {
    const { store, lent } = await aLentItem(base);
    const answer = await undone(store, lent);
    if (!answer.isUndone) throw new Error('the loan should be undone');
    expect(await undone(store, answer.undoneById)).toEqual({
      isUndone: false,
      refusal: { code: 'UNDO_NOT_OFFERED', act: 'undo' },
    });
  });

  test('of an act that is never undone is refused', async () => {
    const { store, loan } = await aLentItem(base);
    const overridden = await changed(store, loan, { act: 'lend-anyway', isUndoable: false });
    expect(await undone(store, overridden)).toEqual({
      isUndone: false,
      refusal: { code: 'UNDO_NOT_OFFERED', act: 'lend-anyway' },
    });
  });

  test('of a line that does not exist says so', async () => {
    const store = await base.open();
    expect(await undone(store, 'nothing' as JournalEntryId)).toEqual({
      isUndone: false,
      refusal: { code: 'UNDO_UNKNOWN' },
    });
  });

  test('of a manager’s act needs a manager', async () => {
    const { store, loan } = await aLentItem(base);
    const backDated = await changed(store, loan, { act: 'back-date', role: 'manager' });
    expect(await undone(store, backDated)).toEqual({
      isUndone: false,
      refusal: { code: 'UNDO_NEEDS_ROLE', role: 'manager' },
    });
    const byManager = await store.write(aManager, (tx) => undo(tx, backDated, {}));
    expect(byManager.isUndone).toBe(true);
  });

  test('is refused with the later act that changed the same row', async () => {
    const { store, loan, lent, clock } = await aLentItem(base);
    clock.advance(60_000);
    const returned = await comeBack(store, loan);
    expect(await undone(store, lent)).toEqual({
      isUndone: false,
      refusal: {
        code: 'UNDO_FORBIDDEN',
        laterAct: 'return',
        laterAt: clock.now(),
        laterEntryId: returned,
        isLaterUndoable: true,
      },
    });
    expect(await loanRow(store, loan.id)).toMatchObject({ cancelled_at: null });
  });

  test('goes back step by step once the later act is undone', async () => {
    const { store, loan, lent } = await aLentItem(base);
    const returned = await comeBack(store, loan);
    await undone(store, returned);
    expect((await undone(store, lent)).isUndone).toBe(true);
    expect(await loanRow(store, loan.id)).toMatchObject({ cancelled_at: fixedClock().now() });
  });

  test('names the latest of several later acts', async () => {
    const { store, loan, lent } = await aLentItem(base);
    await changed(store, loan, { act: 'renew' });
    const last = await comeBack(store, loan);
    expect(await undone(store, lent)).toMatchObject({ refusal: { laterEntryId: last } });
  });

  test('cancels the children an act inserted, whatever happened to them', async () => {
    const { store, loan, lent, checkId } = await aLentItem(base);
    await store.write(aVolunteer, async (tx) => {
      await tx.change('loan_checks', checkId, { out_answer: 'missing' });
      await tx.record({
        ...draft(loan, 'answer-checks'),
        subject: { kind: 'loan', id: checkId },
      });
    });
    expect((await undone(store, lent)).isUndone).toBe(true);
    const check = await store.read((q) =>
      q.selectFrom('loan_checks').select('cancelled_at').executeTakeFirst(),
    );
    expect(check?.cancelled_at).toBe(fixedClock().now());
  });

  test('is refused by what only the trade knows', async () => {
    const { store, lent } = await aLentItem(base);
    const later = {
      laterAct: 'lend',
      laterAt: '2026-11-21T14:00:00.000Z' as Instant,
      laterEntryId: 'later' as JournalEntryId,
    };
    const answer = await store.write(aVolunteer, (tx) =>
      undo(tx, lent, { lend: async () => later, return: async () => null }),
    );
    // A line that is not there is not undone first.
    expect(answer).toEqual({
      isUndone: false,
      refusal: { code: 'UNDO_FORBIDDEN', ...later, isLaterUndoable: false },
    });
  });
});

const aLentItem = async (base: Parameters<Parameters<typeof bothStores>[1]>[0]) => {
  const clock = fixedClock();
  const store = await base.open(clock);
  const { item, member } = await withAnItemAndAMember(store);
  const loan = aLoanRow({ item_id: item.id, member_id: member.id });
  const checkId = item.id.replace(/^./, 'f');
  const lent = await store.write(aVolunteer, async (tx) => {
    await tx.insert('loans', loan);
    await tx.insert('loan_checks', {
      id: checkId as Parameters<typeof tx.insert<'loan_checks'>>[1]['id'],
      loan_id: loan.id,
      kind: 'accessory',
      name: 'Chargeur',
      position: 1,
      out_answer: 'there',
    });
    return await tx.record(draft(loan, 'lend'));
  });
  return { clock, store, loan, lent, checkId };
};

const draft = (loan: LoanRow, act: JournalDraft['act']): JournalDraft => ({
  act,
  subject: { kind: 'loan', id: loan.id },
  itemId: loan.item_id,
  memberId: loan.member_id,
  loanId: loan.id,
  role: 'volunteer',
});

const comeBack = (store: Store, loan: LoanRow): Promise<JournalEntryId> =>
  store.write(aVolunteer, async (tx: Writing) => {
    await tx.change('loans', loan.id, { returned_at: tx.at, returned_on: '2026-11-21' as Day });
    return await tx.record(draft(loan, 'return'));
  });

const changed = (
  store: Store,
  loan: LoanRow,
  line: Partial<JournalDraft> & Pick<JournalDraft, 'act'>,
) =>
  store.write(aManager, async (tx) => {
    await tx.change('loans', loan.id, { due_on: '2026-12-19' as Day });
    return await tx.record({ ...draft(loan, line.act), ...line });
  });

const undone = (store: Store, entryId: JournalEntryId) =>
  store.write(aVolunteer, (tx) => undo(tx, entryId, {}));

const loanRow = (store: Store, id: LoanRow['id']) =>
  store.read((q) =>
    q
      .selectFrom('loans')
      .select(['revision', 'cancelled_at', 'returned_on', 'returned_at', 'due_on', 'renewals'])
      .where('id', '=', id)
      .executeTakeFirst(),
  );
