/**
 * Other codes: what an object or a card bore before it came to us. Several things may share one
 * (three drills with one EAN); none may be the code of ours of another thing.
 */
import { refuse } from '#main/refusal.ts';
import type { Reading, Writing } from '#main/store/store.ts';
import type { ItemId, MemberId } from '#shared/domain/ids.ts';
import { type InventoryCode, parseInventoryCode } from '#shared/domain/inventory-code.ts';
import { selectAliases, thingByAlias, thingWithCode } from './queries.ts';

/** Whose other codes: an item's or a member's. */
export type AliasOwner = { readonly itemId: ItemId } | { readonly memberId: MemberId };

/** A reading as it is compared: Caps Lock, spaces and accents composed otherwise make no difference. */
export const readingOf = (text: string): string =>
  text.normalize('NFC').replace(/\s+/gu, '').toUpperCase();

/**
 * Makes these the other codes of a thing: new ones are written, missing ones end. Says nothing in
 * the journal: that is the act's. Refuses CODE_TAKEN when one is our own code of another thing.
 */
export const keepAliases = async (
  tx: Writing,
  owner: AliasOwner,
  shown: readonly string[],
): Promise<void> => {
  const wanted = new Map(shown.map((text) => [readingOf(text), text.trim()]));
  wanted.delete('');
  const present = await selectAliases(tx.q, owner);
  for (const { id, reading, shown: former } of present) {
    const kept = wanted.get(reading);
    wanted.delete(reading);
    if (kept === undefined) await tx.change('aliases', id, { ended_at: tx.at });
    else if (kept !== former) await tx.change('aliases', id, { shown: kept });
  }
  for (const [reading, text] of wanted) await addAlias(tx, owner, { reading, shown: text });
};

/** The other codes of a thing, as they were typed, in the order in which they were written. */
export const aliasesOf = async (q: Reading, owner: AliasOwner): Promise<string[]> =>
  (await selectAliases(q, owner)).map(({ shown }) => shown);

/**
 * The serial number as an other code, when a scan of it can only mean this: a short one is on too
 * many things, and one of the shape of our codes is ours.
 */
export const scannedSerialNumber = (serialNumber: string): string[] => {
  const isTelling = readingOf(serialNumber).length >= 5;
  return isTelling && parseInventoryCode(serialNumber).kind === 'other' ? [serialNumber] : [];
};

/** The name of the thing that bears this code of ours as its other code, if any does. */
export const aliasTaking = (q: Reading, code: InventoryCode): Promise<string | undefined> =>
  thingByAlias(q, readingOf(code));

const addAlias = async (
  tx: Writing,
  owner: AliasOwner,
  { reading, shown }: { reading: string; shown: string },
): Promise<void> => {
  const parsed = parseInventoryCode(shown);
  if (parsed.kind === 'code') {
    const by = await thingWithCode(tx.q, parsed.code);
    if (by !== undefined) return refuse('CODE_TAKEN', { code: parsed.code, by });
  }
  await tx.insert('aliases', {
    id: tx.newId(),
    reading,
    shown,
    item_id: 'itemId' in owner ? owner.itemId : null,
    member_id: 'memberId' in owner ? owner.memberId : null,
  });
};
