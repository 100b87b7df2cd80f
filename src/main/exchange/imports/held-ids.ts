/** Ids that the base holds already: rows that came in, and our own tickets by the id they go out with. */
import type { House } from '#main/house.ts';
import { readRepairSettings } from '#main/repairs/settings/read-settings.ts';
import type { ImportId } from '#shared/domain/ids.ts';
import { makeInventoryCode } from '#shared/domain/inventory-code.ts';
import { ordsIdOf, serialOf } from '#shared/domain/repairs/ords/ords-id.ts';
import { ownIds } from './own-ids.ts';
import { listHeldIds, listStandingImports, listTicketCodes } from './queries.ts';

export interface HeldIds {
  /** The imports that stand now. */
  readonly besides: ReadonlySet<ImportId>;
  /** Which of these ids are held. */
  find(ids: readonly string[]): Promise<ReadonlySet<string>>;
}

/** Ids asked in one query. */
const askedTogether = 500;

/** Looks once which imports stand; then answers for a few ids at a time. */
export const heldIds = async (house: Pick<House, 'store'>): Promise<HeldIds> => {
  const { imports, idPrefix } = await house.store.read(async (q) => ({
    imports: await listStandingImports(q),
    idPrefix: (await readRepairSettings(q)).idPrefix,
  }));
  const besides = new Set(imports.map(({ id }) => id));
  const find = async (ids: readonly string[]) => {
    const held = new Set<string>();
    if (besides.size > 0) await addImported(house, ids, held);
    await addOwn(house, ids, { idPrefix, held });
    return held;
  };
  return { besides, find };
};

const addImported = async (
  { store }: Pick<House, 'store'>,
  ids: readonly string[],
  held: Set<string>,
): Promise<void> => {
  for (let at = 0; at < ids.length; at += askedTogether) {
    const some = ids.slice(at, at + askedTogether);
    for (const { ords_id } of await store.read((q) => listHeldIds(q, some))) held.add(ords_id);
  }
};

/** A file that we published comes back: our tickets are counted already. */
const addOwn = async (
  { store }: Pick<House, 'store'>,
  ids: readonly string[],
  { idPrefix, held }: { idPrefix: string; held: Set<string> },
): Promise<void> => {
  const idsByCode = idsOfCodes(ids, idPrefix);
  if (idsByCode.size === 0) return;
  const going = await store.read(async (q) => {
    const found = await listTicketCodes(q, [...idsByCode.keys()]);
    const codes = found.map(({ code }) => code);
    return await ownIds(q, idPrefix, codes);
  });
  for (const [code, goesOutAs] of going) {
    const ours = [ordsIdOf(idPrefix, code), goesOutAs];
    for (const id of idsByCode.get(code) ?? []) if (ours.includes(withUnderscore(id))) held.add(id);
  }
};

/** The ids that a ticket of ours may go out with, by its code. */
const idsOfCodes = (ids: readonly string[], idPrefix: string): Map<string, string[]> => {
  const idsByCode = new Map<string, string[]>();
  for (const id of ids) {
    const serial = serialOf(id, idPrefix);
    const made = serial === null ? null : makeInventoryCode('R', serial);
    if (made?.kind !== 'code') continue;
    idsByCode.set(made.code, [...(idsByCode.get(made.code) ?? []), id]);
  }
  return idsByCode;
};

const withUnderscore = (id: string): string => id.replace(/-(\d+)$/, '_$1');
