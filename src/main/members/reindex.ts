/** Keeps what is searched of a member in step with the member's rows. */
import { aliasesOf } from '#main/items/aliases.ts';
import { indexEntry, removeEntry, type SearchEntry } from '#main/store/search/search.ts';
import type { Writing } from '#main/store/store.ts';
import type { MemberId } from '#shared/domain/ids.ts';
import { phonesOf } from '#shared/domain/phones.ts';
import { fullName } from './name.ts';
import { type FoundMember, findMember } from './queries.ts';

/** Indexes a member again, within the act that changed them; a member who is no more is forgotten. */
export const reindex = async (tx: Writing, id: MemberId): Promise<void> => {
  const row = await findMember(tx.q, id);
  if (!row) return await removeEntry(tx, 'member', id);
  const otherCodes = await aliasesOf(tx.q, { memberId: id });
  await indexEntry(tx, 'member', id, searchedMember(row, otherCodes));
};

/** What a member is found by. */
export const searchedMember = (
  row: Pick<FoundMember, 'first_name' | 'last_name' | 'phone' | 'email'> & { code: string },
  otherCodes: readonly string[],
): SearchEntry => ({
  name: fullName({ firstName: row.first_name, lastName: row.last_name }),
  codes: [row.code, ...phonesOf(row.phone), ...otherCodes],
  words: [row.email],
});
