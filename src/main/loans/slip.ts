/** The slip of one visit: what the member signs or takes home. */
import type { House } from '#main/house.ts';
import { readPlace, rulesAt, todayAt } from '#main/place/settings.ts';
import { refuse } from '#main/refusal.ts';
import type { Slip } from '#shared/contract/loans.ts';
import type { NamedMember } from '#shared/contract/refusals.ts';
import type { LoanCheck } from '#shared/contract/views.ts';
import type { Day } from '#shared/domain/day.ts';
import type { LoanId, VisitId } from '#shared/domain/ids.ts';
import { checkOf } from './checks.ts';
import { type LoanRow, lineOf, loanRows } from './lines.ts';
import { listChecks } from './queries.ts';

/** More than a person can carry. */
const longestSlip = 200;

/** What went out and came back during a visit, as it stands now. Refuses NOT_FOUND for an empty visit. */
export const slip = (house: House, visitId: VisitId): Promise<Slip> =>
  house.store.read(async (q) => {
    const place = await readPlace(q);
    const today = todayAt(house.clock(), place);
    const lent = await loanRows(q, { outVisit: visitId, limit: longestSlip });
    const returned = await loanRows(q, { inVisit: visitId, limit: longestSlip });
    const all = [...lent, ...returned];
    if (all.length === 0) return refuse('NOT_FOUND', { thing: 'visit' });
    const checks = await listChecks(
      q,
      all.map(({ id }) => id),
    );
    const checksOf = (id: LoanId) => checks.filter(({ loan_id }) => loan_id === id).map(checkOf);
    const lineIn = (row: LoanRow) => slipLine(row, checksOf(row.id), today);
    const at = lastInstant(lent, returned);
    return {
      visitId,
      at,
      place: { name: place.name, address: place.address, contact: place.contact },
      ...(await rulesAt(q, place, at)),
      member: whose(lent, returned, today),
      lent: lent.map(lineIn),
      returned: returned.map(lineIn),
    };
  });

const slipLine = (row: LoanRow, checks: LoanCheck[], today: Day): Slip['lent'][number] => ({
  ...lineOf(row, today),
  checks,
  conditionOut: row.condition_out,
  conditionIn: row.condition_in,
  damageNote: row.damage_note,
  declaredValueCents: row.declared_value_cents,
  depositCents: row.deposit_cents,
});

/** Who borrowed; else the one person whose objects came back; nobody when they were several people's. */
const whose = (
  lent: readonly LoanRow[],
  returned: readonly LoanRow[],
  today: Day,
): NamedMember | null => {
  const [first, ...others] = lent.length > 0 ? lent : returned;
  if (!first || others.some((row) => row.member_id !== first.member_id)) return null;
  const { id, code, name } = lineOf(first, today).member;
  return { id, code, name };
};

/** Instants sort as text. */
const lastInstant = (lent: readonly LoanRow[], returned: readonly LoanRow[]) =>
  [
    ...lent.map(({ lent_at }) => lent_at),
    ...returned.flatMap(({ returned_at }) => returned_at ?? []),
  ]
    .sort()
    .at(-1) ?? refuse('NOT_FOUND', { thing: 'visit' });
