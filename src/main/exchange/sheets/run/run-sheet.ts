/** Brings a sheet in: all of it or nothing, by one act that one undo takes back. */
import type { House } from '#main/house.ts';
import { readPlace, todayAt } from '#main/place/settings.ts';
import { refuse } from '#main/refusal.ts';
import type { Actor, Writing } from '#main/store/store.ts';
import type { SheetImport } from '#shared/contract/sheets.ts';
import type { ImportId, ItemId, MemberId } from '#shared/domain/ids.ts';
import {
  type CodeLetter,
  type InventoryCode,
  letterOfKind,
} from '#shared/domain/inventory-code.ts';
import type { SheetField } from '#shared/domain/sheets/sheet-words.ts';
import { type Work, workAlone } from '../../work.ts';
import type { Places } from '../compare/compare-sheet.ts';
import type { Entry } from '../compare/comparison.ts';
import { type KeptSheet, keptSheets } from '../kept-sheet.ts';
import { lookThrough } from '../look/look-at-sheet.ts';
import { chosenColumns } from '../look/read-sheet.ts';
import { rememberColumns } from '../look/remember-columns.ts';
import type { ItemEntry, MemberEntry } from '../rows/entries.ts';
import { type GivenCodes, giveCodes } from './give-codes.ts';
import { kindOfEntry } from './item-rows.ts';
import { dropSheetRows, sweepSheets } from './leftovers.ts';
import { readSheetImport } from './list-imports.ts';
import { type Choices, type Plan, planOf } from './plan.ts';
import { findClash } from './queries.ts';
import {
  differsFromItem,
  differsFromMember,
  type Surroundings,
  updateItem,
  updateMember,
} from './updates.ts';
import { writeItems, writeMembers, writePlaces } from './write-lots.ts';

export interface SheetWish extends Choices {
  readonly importId: ImportId;
  readonly columns: readonly (SheetField | null)[];
}

/** What a run holds in its hands. */
interface Run {
  readonly house: House;
  readonly actor: Actor;
  readonly work: Work;
  readonly sheet: KeptSheet;
  readonly wish: SheetWish;
}

/**
 * Asked again, answers the import that came of it. Refuses IMPORT_GONE, IMPORT_STOPPED, SHEET_REFUSED
 * (what is wrong first), LETTER_SPENT, BACKUP_FAILED; nothing stays then.
 */
export const runSheet = (house: House, actor: Actor, wish: SheetWish): Promise<SheetImport> =>
  workAlone(house, 'writing', async (work) => {
    const done = await house.store.read((q) => readSheetImport(q, wish.importId));
    if (done && !done.isUndone) return done;
    const sheet = keptSheets.find(house, wish.importId) ?? refuse('IMPORT_GONE', {});
    const run: Run = { house, actor, work, sheet, wish };
    const { plan, places } = await decide(run);
    await house.backups.before('import');
    await sweepSheets(house);
    const answer = await bringIn(run, plan, places);
    keptSheets.take(house, wish.importId);
    return answer;
  });

/** What becomes of each row, by the base as it is now. */
const decide = async ({
  house,
  work,
  sheet,
  wish,
}: Run): Promise<{ plan: Plan; places: Places }> => {
  const matched = chosenColumns(sheet, wish.columns);
  const { understood, compared, problems } = await lookThrough(house, sheet, { matched, work });
  const [wrong] = problems;
  if (wrong) return refuse('SHEET_REFUSED', { line: wrong.line, value: wrong.value });
  return {
    plan: planOf(understood.entries, compared.duplicates, wish),
    places: compared.places,
  };
};

const bringIn = async (run: Run, plan: Plan, places: Places): Promise<SheetImport> => {
  const { house, wish } = run;
  const given: GivenCodes[] = [];
  try {
    const surroundings = await writeRows(run, { plan, places, given });
    return await standUp(run, plan, surroundings);
  } catch (error) {
    const clash = await house.store.read((q) => findClash(q, wish.importId));
    await dropSheetRows(house, wish.importId);
    for (const codes of given) await codes.giveBack();
    if (clash !== null) return refuse('SHEET_REFUSED', { line: 1, value: clash });
    throw error;
  }
};

/** All new rows, none of which stands yet. */
const writeRows = async (
  run: Run,
  { plan, places, given }: { plan: Plan; places: Places; given: GivenCodes[] },
): Promise<Surroundings> => {
  const { house, wish, work, sheet } = run;
  const { importId } = wish;
  const take = takingCodes(run, plan, given);
  const shelfCodes = await take('L', places.newShelves.size);
  const placeIds = await writePlaces(house, places, { importId, shelfCodes });
  const place = await house.store.read(readPlace);
  const rules = { ...place, today: todayAt(house.clock(), place) };
  if (sheet.kind === 'items') {
    const items = await withCodes(plan.added as readonly ItemEntry[], letterOfItem, take); // of this kind
    await writeItems(house, items, { importId, places: placeIds, work });
  } else {
    const members = await withCodes(plan.added as readonly MemberEntry[], () => 'C', take); // of this kind
    await writeMembers(house, members, { importId, rules, work });
  }
  return { places: placeIds, rules };
};

type TakeCodes = (letter: CodeLetter, count: number) => Promise<readonly InventoryCode[]>;

/** Codes that nobody has and that the sheet does not bring itself. */
const takingCodes = ({ house, actor }: Run, { added }: Plan, given: GivenCodes[]): TakeCodes => {
  const claimed = new Set(added.flatMap(({ code }) => code ?? []));
  return async (letter, count) => {
    const codes = await giveCodes(house, actor, { letter, count, claimed });
    given.push(codes);
    return codes.codes;
  };
};

const letterOfItem = (entry: ItemEntry): CodeLetter => letterOfKind(kindOfEntry(entry));

const withCodes = async <One extends Entry>(
  entries: readonly One[],
  letterOf: (entry: One) => CodeLetter,
  take: TakeCodes,
): Promise<{ entry: One; code: InventoryCode }[]> => {
  const wanting = new Map<CodeLetter, number>();
  for (const entry of entries) {
    if (entry.code) continue;
    const letter = letterOf(entry);
    wanting.set(letter, (wanting.get(letter) ?? 0) + 1);
  }
  const waiting = new Map<CodeLetter, InventoryCode[]>();
  for (const [letter, count] of wanting) {
    waiting.set(letter, (await take(letter, count)).toReversed());
  }
  return entries.flatMap((entry) => {
    const code = entry.code ?? waiting.get(letterOf(entry))?.pop();
    return code ? [{ entry, code }] : [];
  });
};

/** The one act by which all rows stand. */
const standUp = async (run: Run, plan: Plan, surroundings: Surroundings): Promise<SheetImport> => {
  const { house, actor, sheet, wish } = run;
  const { importId: id } = wish;
  const updated = await thatDiffer(run, plan, surroundings);
  const counts = {
    added: plan.added.length,
    updated: updated.length,
    skipped: plan.skipped + plan.updated.length - updated.length,
  };
  const { kind, fileName, source } = sheet;
  return await house.store.writeLong(actor, async (tx) => {
    await tx.insert('sheet_imports', {
      id,
      kind,
      file_name: fileName,
      source,
      at: tx.at,
      ...counts,
    });
    await tx.letStand(id);
    for (const one of updated) {
      await update(tx, one, surroundings);
      await tx.breathe();
    }
    await rememberColumns(tx, sheet, wish.columns);
    const act = kind === 'items' ? 'import-items' : 'import-members';
    const subject = { kind: 'import', id } as const;
    const actId = await tx.record({ act, subject, facts: counts, role: 'manager' });
    return { id, at: tx.at, fileName, kind, ...counts, actId, isUndone: false, undoneAt: null };
  });
};

/** Updates compared in one go, in a few milliseconds. */
const lotSize = 50;

const thatDiffer = async (
  { house, work }: Run,
  { updated }: Plan,
  surroundings: Surroundings,
): Promise<Plan['updated']> => {
  const found: Plan['updated'][number][] = [];
  for (let at = 0; at < updated.length; at += lotSize) {
    await house.store.read(async (q) => {
      for (const { id, entry } of updated.slice(at, at + lotSize)) {
        const isOther = isPerson(entry)
          ? await differsFromMember(q, { id: id as MemberId, entry }, surroundings) // of this kind
          : await differsFromItem(q, { id: id as ItemId, entry }, surroundings); // of this kind
        if (isOther) found.push({ id, entry });
      }
    });
    work.reach(at, updated.length);
    await work.pause();
  }
  return found;
};

const update = (
  tx: Writing,
  { id, entry }: Plan['updated'][number],
  surroundings: Surroundings,
): Promise<void> =>
  isPerson(entry)
    ? updateMember(tx, { id: id as MemberId, entry }, surroundings) // a person's row has a person's id
    : updateItem(tx, { id: id as ItemId, entry }, surroundings); // as above

const isPerson = (entry: Entry): entry is MemberEntry => 'lastName' in entry;
