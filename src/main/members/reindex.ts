/** Keeps what is searched of a member in step with the member's rows. */
import { aliasesOf } from '#main/items/aliases.ts';
import { indexEntry, removeEntry } from '#main/store/search/search.ts';
import type { Writing } from '#main/store/store.ts';
import type { MemberId } from '#shared/domain/ids.ts';
import { fullName } from './name.ts';
import { findMember } from './queries.ts';

/** Indexes a member again, within the act that changed them; a member who is no more is forgotten. */
export const reindex = async (tx: Writing, id: MemberId): Promise<void> => {
  const row = await findMember(tx.q, id);
  if (!row) return await removeEntry(tx, 'member', id);
  await indexEntry(tx, 'member', id, {
    name: fullName({ firstName: row.first_name, lastName: row.last_name }),
    codes: [row.code, row.phone, ...(await aliasesOf(tx.q, { memberId: id }))],
    words: [row.email],
  });
};
