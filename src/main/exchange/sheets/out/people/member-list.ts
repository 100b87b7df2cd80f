/** Members as they go out, each with the latest membership. */
import type { Reading } from '#main/store/store.ts';
import type { Day } from '#shared/domain/day.ts';
import { byOwner, field, listOf, only, type PageAsked } from '../list.ts';
import type { Say } from '../say.ts';
import { severalInCell } from '../several.ts';
import {
  listAliasesOf,
  listMembersAfter,
  listMembershipsOf,
  listSuspensionsOf,
} from './queries.ts';

const readMembers = async (q: Reading, asked: PageAsked) => {
  const members = await listMembersAfter(q, asked);
  const ids = members.map(({ id }) => id);
  if (ids.length === 0) return [];
  const memberships = byOwner(await listMembershipsOf(q, ids), (row) => row.member_id);
  const aliases = byOwner(await listAliasesOf(q, ids), (row) => row.member_id);
  const suspensions = byOwner(await listSuspensionsOf(q, ids, asked), (row) => row.member_id);
  return members.map((member) => ({
    ...member,
    aliases: (aliases.get(member.id) ?? []).map(({ shown }) => shown),
    latest: memberships.get(member.id)?.at(-1) ?? null,
    suspendedUntil: (suspensions.get(member.id) ?? []).map(({ until_on }) => until_on),
  }));
};

export const memberList = listOf(readMembers, [
  field('code', (member) => member.code),
  field('lastName', (member) => member.last_name),
  field('firstName', (member) => member.first_name),
  field('email', (member) => member.email),
  field('phone', (member) => member.phone),
  field('address', (member) => member.address),
  field('alias', (member) => severalInCell(member.aliases)),
  field('joinedOn', (member, say) => say.day(member.joined_on)),
  field('membershipType', (member) => member.latest?.type ?? ''),
  field('membershipPaidOn', (member, say) => say.day(member.latest?.paid_on ?? null)),
  field('membershipFrom', (member, say) => say.day(member.latest?.valid_from ?? null)),
  field('membershipUntil', (member, say) => say.day(member.latest?.valid_until ?? null)),
  field('membershipFee', (member, say) => say.money(member.latest?.fee_cents ?? null)),
  field('loanLimit', (member, say) => say.count(member.loan_limit)),
  field('counterNote', (member) => member.counter_note),
  only('outCount', (member, say) => say.count(member.out_count)),
  only('household', (member) => member.household ?? ''),
  only('suspendedUntil', (member, say) => saySuspension(member.suspendedUntil, say)),
]);

/** The end of the last one; one without an end outlasts all. */
const saySuspension = (ends: readonly (Day | null)[], say: Say): string => {
  if (ends.length === 0) return '';
  if (ends.includes(null)) return say.columns.indefinite;
  return say.day(ends.toSorted().at(-1) ?? null);
};
