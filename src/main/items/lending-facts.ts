/** What the counter must know of one item to lend it or take it back: the hot path, two queries. */
import type { Reading } from '#main/store/store.ts';
import type { NamedItem, NamedMember } from '#shared/contract/refusals.ts';
import type { Day, Instant } from '#shared/domain/day.ts';
import type {
  AccessoryId,
  ItemId,
  LoanId,
  PhotoId,
  TicketId,
  VisitId,
} from '#shared/domain/ids.ts';
import type { BlockCause, Condition, ItemKind } from '#shared/domain/words.ts';
import { selectLendingFacts, selectWhatStandsOn } from './queries.ts';

export interface LendingFacts {
  readonly item: NamedItem;
  readonly kind: ItemKind;
  readonly condition: Condition;
  readonly shelfName: string | null;
  readonly photoId: PhotoId | null;
  readonly lendingNote: string;
  readonly returnNote: string;
  readonly safetyNotice: string;
  /** The item's own, else its category's; `null`: the place's. */
  readonly loanDays: number | null;
  /** The item's own, else its category's. */
  readonly depositCents: number;
  readonly declaredValueCents: number | null;
  readonly retired: { readonly at: Instant; readonly reason: string } | null;
  /** The blocks that stand, oldest first. */
  readonly blocks: readonly StandingBlock[];
  /** In their order; those known to be missing are marked. */
  readonly accessories: readonly LendingAccessory[];
  readonly openLoan: OpenLoan | null;
}

interface StandingBlock {
  cause: BlockCause;
  reason: string;
  since: Instant;
  /** The repair ticket that it comes from. */
  ticketId: TicketId | null;
}

export interface LendingAccessory {
  readonly id: AccessoryId;
  readonly name: string;
  readonly isMissing: boolean;
}

export interface OpenLoan {
  readonly id: LoanId;
  readonly lentAt: Instant;
  readonly dueOn: Day;
  readonly outVisitId: VisitId;
  readonly member: NamedMember;
}

/** The facts of one item; `null` when there is none with this id. */
export const lendingFacts = async (q: Reading, itemId: ItemId): Promise<LendingFacts | null> => {
  const row = await selectLendingFacts(q, itemId);
  if (!row) return null;
  const standing = await selectWhatStandsOn(q, itemId);
  return {
    item: { id: row.id, code: row.code, name: row.name },
    kind: row.kind,
    condition: row.condition,
    shelfName: row.shelf_name,
    photoId: row.photo_id,
    lendingNote: row.lending_note,
    returnNote: row.return_note,
    safetyNotice: row.safety_notice,
    loanDays: row.loan_days ?? row.category_loan_days,
    depositCents: row.deposit_cents ?? row.category_deposit_cents ?? 0,
    declaredValueCents: row.declared_value_cents,
    retired: row.retired_at && { at: row.retired_at, reason: row.retired_reason ?? '' },
    blocks: standing.flatMap(blockOf),
    accessories: standing.flatMap(accessoryOf),
    openLoan: openLoanOf(row),
  };
};

type FactsRow = NonNullable<Awaited<ReturnType<typeof selectLendingFacts>>>;
type StandingRow = Awaited<ReturnType<typeof selectWhatStandsOn>>[number];

const blockOf = ({ cause, name, since_at, ticket_id }: StandingRow): StandingBlock[] =>
  cause && since_at ? [{ cause, reason: name, since: since_at, ticketId: ticket_id }] : [];

const accessoryOf = ({ id, name, cause, is_missing }: StandingRow): LendingAccessory[] =>
  cause ? [] : [{ id: id as AccessoryId, name, isMissing: is_missing === 1 }]; // a row without a cause is an accessory's

const openLoanOf = (row: FactsRow): OpenLoan | null => {
  const { loan_id, lent_at, due_on, out_visit_id, member_id } = row;
  if (!loan_id || !lent_at || !due_on || !out_visit_id || !member_id) return null;
  const name = `${row.first_name ?? ''} ${row.last_name ?? ''}`.trim();
  const member = { id: member_id, code: row.member_code ?? '', name };
  return { id: loan_id, lentAt: lent_at, dueOn: due_on, outVisitId: out_visit_id, member };
};
