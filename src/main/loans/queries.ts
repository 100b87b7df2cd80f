/** The SQL of loans. */
import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import type { Schema } from '#main/store/schema.ts';
import type { Reading } from '#main/store/store.ts';
import type { Day } from '#shared/domain/day.ts';
import type { ItemId, LoanId, MemberId, VisitId } from '#shared/domain/ids.ts';

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

/** Rows for loan lines: open lists by due day, histories last first, visits in the order of scans. */
export const selectLines = async (
  q: Reading,
  which: WhichLoans,
  { limit, offset }: { limit: number; offset: number },
) => {
  const order = orderOf(which);
  return await q
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
    .offset(offset)
    .execute();
};

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

/** Out answers wait while the loan runs; in answers, for what went out, once it has come back. */
const unanswered = (eb: LoanExpressions) =>
  eb
    .selectFrom('loan_checks')
    .select((check) => check.fn.countAll().as('count'))
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
