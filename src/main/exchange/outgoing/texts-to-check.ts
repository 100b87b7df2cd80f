/** Texts that go out and may name somebody: pointed out here, changed by a person alone. */
import type { House } from '#main/house.ts';
import { refuse } from '#main/refusal.ts';
import { findLastEntryId } from '#main/store/journal.ts';
import type { Actor } from '#main/store/store.ts';
import type { RepairRef, TextToCheck } from '#shared/contract/exchange.ts';
import { findingsIn, wordsOfName } from '#shared/domain/repairs/ords/findings.ts';
import { namesOfPeople } from './known-names.ts';
import {
  type OutgoingRepair,
  outgoingRepairs,
  readOutgoing,
  type WhichRepairs,
} from './outgoing-repairs.ts';

type Names = ReadonlySet<string>;

interface Found {
  readonly names: Names;
  readonly refs: readonly RepairRef[];
}

/** What was found last in each house, until anything is written. */
const lastFound = new WeakMap<House['store'], { key: string; found: Promise<Found> }>();

interface PageOfTexts extends WhichRepairs {
  readonly offset: number;
  readonly limit: number;
}

/** The texts of a period that something is found in, but for those that somebody let go out as they are. */
export const textsToCheck = async (
  house: House,
  { offset, limit, period, hasImported }: PageOfTexts,
): Promise<{ texts: TextToCheck[]; total: number }> => {
  const last = await house.store.read(findLastEntryId);
  const key = JSON.stringify([last, period, hasImported]);
  const before = lastFound.get(house.store);
  const found = before?.key === key ? before.found : findTexts(house, { period, hasImported });
  lastFound.set(house.store, { key, found });
  const { names, refs } = await found;
  const shown = refs.slice(offset, offset + limit);
  const repairs = await house.store.read((q) => readOutgoing(q, shown));
  return { texts: repairs.map((repair) => textOf(repair, names)), total: refs.length };
};

const findTexts = async (house: House, which: WhichRepairs): Promise<Found> => {
  const names = await namesOfPeople(house);
  const refs: RepairRef[] = [];
  for await (const repairs of outgoingRepairs(house, which)) {
    for (const repair of repairs) if (isToCheck(repair, names)) refs.push(repair.of);
  }
  return { names, refs };
};

/** Somebody who saved the text as it was written has looked at it; at nothing else of the ticket. */
const isToCheck = (repair: OutgoingRepair, names: Names): boolean => {
  const isAccepted = repair.reworded?.trim() === repair.written.trim();
  const isFound = !isAccepted && findingsOf(repair, names).length > 0;
  return isFound || othersOf(repair, names).length > 0;
};

const findingsOf = (repair: OutgoingRepair, names: Names) =>
  findingsIn(repair.row.problem, knownAt(repair, names));

/** The other words of a ticket that go out, those that something is found in. */
const othersOf = (repair: OutgoingRepair, names: Names): TextToCheck['others'] => {
  if (repair.of.kind !== 'ticket') return [];
  const known = knownAt(repair, names);
  const words = [
    { field: 'thing' as const, text: repair.thing },
    { field: 'brand' as const, text: repair.row.brand },
  ];
  return words
    .map((one) => ({ ...one, findings: findingsIn(one.text, known) }))
    .filter(({ findings }) => findings.length > 0);
};

const knownAt = ({ visitorName }: OutgoingRepair, others: Names) => ({
  own: visitorName === '' ? noNames : new Set(wordsOfName(visitorName)),
  others,
});
const noNames: Names = new Set();

const textOf = (repair: OutgoingRepair, names: Names): TextToCheck => ({
  of: repair.of,
  ordsId: repair.row.id,
  on: repair.row.event_date,
  thing: repair.thing,
  written: repair.written,
  goesOut: repair.row.problem,
  findings: findingsOf(repair, names),
  others: othersOf(repair, names),
});

/** How a text goes out from now on; `null`: as it was written. Refuses NOT_FOUND. */
export const rewordText = async (
  house: House,
  actor: Actor,
  { of, text }: { of: RepairRef; text: string | null },
): Promise<TextToCheck> => {
  const names = await namesOfPeople(house);
  return await house.store.write(actor, async (tx) => {
    const [before] = await readOutgoing(tx.q, [of]);
    if (!before) return refuse('NOT_FOUND', { thing: 'ticket' });
    if (before.reworded !== text) {
      const patch = { public_problem: text };
      if (of.kind === 'ticket') await tx.change('tickets', of.id, patch);
      else await tx.change('imported_repairs', of.id, patch);
      await tx.record({ act: 'reword-problem', subject: before.subject, role: 'manager' });
    }
    const [after = before] = await readOutgoing(tx.q, [of]);
    return textOf(after, names);
  });
};
