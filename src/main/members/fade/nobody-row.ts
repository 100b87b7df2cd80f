/** The one row to which loans point whose borrower is no longer known. */
import { hideRow } from '#main/store/erase.ts';
import type { Reading, Writing } from '#main/store/store.ts';
import type { Day } from '#shared/domain/day.ts';
import type { MemberId } from '#shared/domain/ids.ts';
import { nobodyId } from './nobody.ts';
import { hasMember } from './queries.ts';

/** Makes it when it is first needed, within somebody's act. */
export const needNobody = async (tx: Writing): Promise<MemberId> => {
  if (!(await isThere(tx.q))) {
    await tx.insert('members', { id: nobodyId, ...empty, erased_at: tx.at });
    await hideRow(tx, 'members', { id: nobodyId, patch: {} });
  }
  return nobodyId;
};

const isThere = (q: Reading): Promise<boolean> => hasMember(q, nobodyId);

const empty = {
  code: '',
  first_name: '',
  last_name: '',
  folded_name: '',
  email: '',
  phone: '',
  address: '',
  counter_note: '',
  joined_on: '1970-01-01' as Day, // a real day: nobody joined
} as const;
