/** The SQL of loan lines and lists; what is asked about one loan stands in `one-loan-queries.ts`. */
import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import { prepared } from '#main/store/prepared.ts';
import type { Schema } from '#main/store/schema.ts';
import type { Reading } from '#main/store/store.ts';
import type { Day } from '#shared/domain/day.ts';
import type { ItemId, LoanId, MemberId, ShelfId, VisitId } from '#shared/domain/ids.ts';

/** Which loans a list asks for. An undone loan is in none of them. */
export type WhichLoans =
  | { readonly ids: readonly LoanId[] }
  /** The one loan of an item that is out. */
  | { readonly openForItem: ItemId }
  /** What a member has out. */
  | { readonly openForMember: MemberId }
  /** The whole history of an item, of a member. */
  | { readonly itemId: ItemId }
  | { readonly memberId: MemberId }
  /** What went out, or came back, during one visit. */
  | { readonly outVisit: VisitId }
  | { readonly inVisit: VisitId }
  /** What is out and due on, or before, a day. */
  | { readonly dueOn: Day }
  | { readonly dueBefore: Day }
  | { readonly allOpen: true };

type LoanExpressions = ExpressionBuilder<Schema, 'loans'>;

/** Which part of a list. A type alias: a prepared query takes no interface. */
type Part = { readonly limit: number; readonly offset: number };

/** Rows for loan lines: open lists by due day, histories last first, visits in the order of scans. */
export const selectLines = (q: Reading, which: WhichLoans, part: Part) => {
  // The two that every scan asks.
  if ('openForMember' in which) return selectOpenForMember(q, { ...which, ...part });
  const [id, ...others] = 'ids' in which ? which.ids : [];
  if (id && others.length === 0) return selectOne(q, { id });
  return lines(q, which, part).execute();
};

const lines = (q: Reading, which: WhichLoans, { limit, offset }: Part) => {
  const order = orderOf(which);
  return q
    .selectFrom('loans')
    .innerJoin('items', 'items.id', 'loans.item_id')
    .innerJoin('members', 'members.id', 'loans.member_id')
    .select(['loans.id', 'item_id', 'items.code as item_code', 'items.name as item_name'])
    .select(['member_id', 'members.code as member_code', 'first_name', 'last_name'])
    .select(['phone', 'email', 'lent_at', 'lent_on', 'due_on', 'returned_at', 'returned_on'])
    .select(['renewals', 'condition_out', 'condition_in', 'damage_note'])
    .select(['loans.declared_value_cents', 'loans.deposit_cents'])
    .select((eb) => [firstPhoto(eb).as('photo_id'), unanswered(eb).as('unanswered')])
    .where((eb) => conditionOf(eb, which))
    .where('loans.cancelled_at', 'is', null)
    .orderBy(order.column, order.direction)
    .orderBy('loans.id', order.direction)
    .limit(limit)
    .offset(offset);
};

const selectOpenForMember = prepared((q, which: { openForMember: MemberId } & Part) =>
  lines(q, { openForMember: which.openForMember }, which),
);

const selectOne = prepared((q, { id }: { id: LoanId }) =>
  lines(q, { ids: [id] }, { limit: 1, offset: 0 }),
);

/** How many loans a list holds. */
export const countLoans = async (q: Reading, which: WhichLoans): Promise<number> => {
  const row = await q
    .selectFrom('loans')
    .select((eb) => eb.fn.countAll().as('count'))
    .where((eb) => conditionOf(eb, which))
    .where('cancelled_at', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(row.count);
};

const conditionOf = (eb: LoanExpressions, which: WhichLoans): Expression<SqlBool> => {
  const isOpen = eb('loans.returned_on', 'is', null);
  if ('ids' in which) return eb('loans.id', 'in', which.ids);
  if ('openForItem' in which) return eb.and([eb('item_id', '=', which.openForItem), isOpen]);
  if ('openForMember' in which) return eb.and([eb('member_id', '=', which.openForMember), isOpen]);
  if ('itemId' in which) return eb('item_id', '=', which.itemId);
  if ('memberId' in which) return eb('member_id', '=', which.memberId);
  if ('outVisit' in which) return eb('out_visit_id', '=', which.outVisit);
  if ('inVisit' in which) return eb('in_visit_id', '=', which.inVisit);
  if ('dueOn' in which) return eb.and([eb('due_on', '=', which.dueOn), isOpen]);
  if ('dueBefore' in which) return eb.and([eb('due_on', '<', which.dueBefore), isOpen]);
  return isOpen;
};

const orderOf = (which: WhichLoans) => {
  if ('itemId' in which || 'memberId' in which) {
    return { column: 'lent_at', direction: 'desc' } as const;
  }
  if ('outVisit' in which) return { column: 'lent_at', direction: 'asc' } as const;
  if ('inVisit' in which) return { column: 'returned_at', direction: 'asc' } as const;
  return { column: 'due_on', direction: 'asc' } as const;
};

const firstPhoto = (eb: LoanExpressions) =>
  eb
    .selectFrom('photos')
    .select('photos.id')
    .whereRef('photos.item_id', '=', 'loans.item_id')
    .where('photos.ended_at', 'is', null)
    .where('photos.cancelled_at', 'is', null)
    .orderBy('photos.position')
    .orderBy('photos.id')
    .limit(1);

/** Objects that went out or came back during a visit, whose questions wait; in the order of scans. */
export const listPending = (q: Reading, visitId: VisitId) =>
  q
    .selectFrom('loans')
    .innerJoin('items', 'items.id', 'loans.item_id')
    .select(['items.id', 'items.code', 'items.name'])
    .where('loans.cancelled_at', 'is', null)
    .where((eb) =>
      eb.or([
        eb.and([eb('out_visit_id', '=', visitId), eb('returned_on', 'is', null)]),
        eb('in_visit_id', '=', visitId),
      ]),
    )
    .where((eb) => eb.exists(waitingChecks(eb).select('loan_checks.id')))
    .orderBy('loans.lent_at')
    .orderBy('loans.id')
    .limit(100)
    .execute();

const unanswered = (eb: LoanExpressions) =>
  waitingChecks(eb).select(({ fn }) => fn.countAll().as('count'));

/** Out answers wait while the loan runs; in answers, for what went out, once it has come back. */
const waitingChecks = (eb: LoanExpressions) =>
  eb
    .selectFrom('loan_checks')
    .whereRef('loan_checks.loan_id', '=', 'loans.id')
    .where('loan_checks.cancelled_at', 'is', null)
    .where((check) =>
      check.or([
        check.and([check('loans.returned_on', 'is', null), check('out_answer', 'is', null)]),
        check.and([
          check('loans.returned_on', 'is not', null),
          check('loan_checks.kind', '=', 'accessory'),
          check('in_answer', 'is', null),
          check.or([check('out_answer', 'is', null), check('out_answer', '<>', 'missing')]),
        ]),
      ]),
    );

/** The loan of an item that began last. */
const selectLastLoan = prepared((q, { itemId }: { itemId: ItemId }) =>
  q
    .selectFrom('loans')
    .select(['member_id', 'in_visit_id', 'returned_at'])
    .where('item_id', '=', itemId)
    .where('cancelled_at', 'is', null)
    .orderBy('lent_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1),
);

export const findLastLoan = async (q: Reading, itemId: ItemId) =>
  (await selectLastLoan(q, { itemId }))[0];

/** A shelf, and the one that it was merged into. */
export const findShelf = (q: Reading, id: ShelfId) =>
  q
    .selectFrom('shelves')
    .select(['id', 'name', 'merged_into_id'])
    .where('id', '=', id)
    .executeTakeFirst();

/** Whose loans came back during a visit, each once. */
export const listBorrowersOfReturns = async (q: Reading, visitId: VisitId): Promise<MemberId[]> => {
  const rows = await q
    .selectFrom('loans')
    .select('member_id')
    .distinct()
    .where('in_visit_id', '=', visitId)
    .where('cancelled_at', 'is', null)
    .orderBy('member_id')
    .limit(100)
    .execute();
  return rows.map(({ member_id }) => member_id);
};

/** The questions of some loans, in their order. */
export const listChecks = (q: Reading, loanIds: readonly LoanId[]) =>
  q
    .selectFrom('loan_checks')
    .select(['id', 'loan_id', 'kind', 'name', 'accessory_id', 'out_answer', 'in_answer'])
    .where('loan_id', 'in', loanIds)
    .where('cancelled_at', 'is', null)
    .orderBy('loan_id')
    .orderBy('position')
    .orderBy('id')
    .limit(loanIds.length * 100)
    .execute();
