/** Every membership that was noted. */
import { field, listOf, only } from '../list.ts';
import { listMembershipsAfter } from './queries.ts';

export const membershipList = listOf(listMembershipsAfter, [
  only('memberCode', (row) => row.code),
  field('lastName', (row) => row.last_name),
  field('firstName', (row) => row.first_name),
  only('type', (row) => row.type),
  only('paidOn', (row, say) => say.day(row.paid_on)),
  only('validFrom', (row, say) => say.day(row.valid_from)),
  only('validUntil', (row, say) => say.day(row.valid_until)),
  only('fee', (row, say) => say.money(row.fee_cents)),
]);
