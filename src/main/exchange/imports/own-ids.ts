/** The ids that our tickets go out with. */
import type { Reading } from '#main/store/store.ts';
import { ordsIdOf } from '#shared/domain/repairs/ords/ords-id.ts';
import { listHeldIds } from './queries.ts';

/**
 * The id of each of these codes: its serial number behind our prefix, or the next one of that ticket
 * where a row that came in bears it already. The same as long as these imports stand.
 */
export const ownIds = async (
  q: Reading,
  prefix: string,
  codes: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const ids = new Map(codes.map((code) => [code, ordsIdOf(prefix, code)]));
  let asked = [...codes];
  for (let turn = 1; asked.length > 0; turn += 1) {
    const wanted = asked.map((code) => ids.get(code) ?? '');
    const held = new Set((await listHeldIds(q, wanted)).map(({ ords_id }) => ords_id));
    asked = asked.filter((code) => held.has(ids.get(code) ?? ''));
    for (const code of asked) ids.set(code, ordsIdOf(prefix, code, turn));
  }
  return ids;
};
