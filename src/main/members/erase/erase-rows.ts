/** Empties the rows of a member themselves: what is left is a tag, and the days of what they paid. */

import { eraseFormer, type Former, hideRow } from '#main/store/erase.ts';
import { fold } from '#main/store/search/fold.ts';
import type { Patch, Writing } from '#main/store/store.ts';
import type { MemberId } from '#shared/domain/ids.ts';
import { leaveWithin } from '../household.ts';
import { reindex } from '../reindex.ts';
import { selectAllAliases, selectOwnIds, selectPerson } from './queries.ts';

/**
 * Empties a member, their other codes and the reasons of their suspensions, within somebody's act; no
 * list, card or word finds the row any more. Memberships stay: they are payments. Answers what is left to
 * do after the line of the act.
 */
export const eraseRows = async (
  tx: Writing,
  id: MemberId,
  tag: string,
): Promise<() => Promise<void>> => {
  const row = await selectPerson(tx.q, id);
  if (!row) return async () => undefined;
  await leaveWithin(tx, row);
  const ended = row.ended_at ?? tx.at;
  await hideRow(tx, 'members', {
    id,
    patch: { ...emptied(tag), ended_at: ended, erased_at: tx.at },
  });
  const aliases = await selectAllAliases(tx.q, id);
  for (const alias of aliases) await hideRow(tx, 'aliases', { id: alias.id, patch: noCode });
  const suspensions = await selectOwnIds(tx.q, 'suspensions', id);
  for (const one of suspensions) await tx.change('suspensions', one.id, { reason: '' });
  await reindex(tx, id);
  return async () => {
    await eraseFormer(tx, { table: 'members', id }, (former) => within(former, emptied(tag)));
    for (const alias of aliases) {
      await eraseFormer(tx, { table: 'aliases', id: alias.id }, (former) => within(former, noCode));
    }
    for (const one of suspensions) {
      await eraseFormer(tx, { table: 'suspensions', id: one.id }, (former) =>
        within(former, { reason: '' }),
      );
    }
  };
};

const emptied = (tag: string) =>
  ({
    code: tag,
    first_name: '',
    last_name: tag,
    folded_name: fold(tag),
    email: '',
    phone: '',
    address: '',
    counter_note: '',
    household_id: null,
    loan_limit: null,
    import_id: null,
  }) satisfies Patch<'members'>;

const noCode = { shown: '', reading: '' } satisfies Patch<'aliases'>;

/** These values for the columns that it has. */
const within = (former: Former, values: Former): Former => ({
  ...former,
  ...Object.fromEntries(Object.entries(values).filter(([name]) => name in former)),
});
