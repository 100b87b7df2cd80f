/** An other code that would stand again must not hide a code of ours that was given meanwhile. */
import { parseInventoryCode } from '#shared/domain/inventory-code.ts';
import type { Guard } from './later-facts.ts';
import { lastActOnThing, selectEndedReadings, selectThingWithCode } from './queries.ts';

/**
 * The last act on what bears as its code an other code that this line ended. Several things may
 * share an other code, so that only codes of ours stand in the way.
 */
export const hidesOurCode: Guard = async (tx, { id: since, rows }) => {
  const ids = rows.flatMap(([table, id, before]) =>
    table === 'aliases' && before !== 0 ? [id] : [],
  );
  if (ids.length === 0) return null;
  for (const { reading } of await selectEndedReadings(tx.q, ids)) {
    const parsed = parseInventoryCode(reading);
    const thing = parsed.kind === 'code' && (await selectThingWithCode(tx.q, parsed.code));
    if (!thing) continue;
    const later = await lastActOnThing(tx.q, thing.id, since);
    if (later) return later;
  }
  return null;
};
