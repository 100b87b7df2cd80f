/** Compares a whole sheet with the base and with itself: duplicates, codes that are taken, new places. */

import type { House } from '#main/house.ts';
import { fold } from '#main/store/search/fold.ts';
import type { Reading } from '#main/store/store.ts';
import type { SheetProblem } from '#shared/contract/sheets.ts';
import type { CategoryId, ShelfId } from '#shared/domain/ids.ts';
import type { SheetKind } from '#shared/domain/sheets/sheet-words.ts';
import type { Work } from '../../work.ts';
import type { Understood } from '../look/understand.ts';
import type { ItemEntry, MemberEntry } from '../rows/entries.ts';
import { ItemComparison } from './compare-items.ts';
import { MemberComparison } from './compare-members.ts';
import type { Comparison, Entry, FoundDuplicate } from './comparison.ts';
import { listPlaces } from './queries.ts';

/** Names that are new, by the name as names are compared: as the file writes them first. */
export interface Places {
  readonly categories: ReadonlyMap<string, CategoryId>;
  readonly shelves: ReadonlyMap<string, ShelfId>;
  readonly newCategories: ReadonlyMap<string, string>;
  readonly newShelves: ReadonlyMap<string, string>;
  /** All names as they will stand: what is here keeps its own. */
  readonly names: Readonly<Record<'category' | 'shelf', ReadonlyMap<string, string>>>;
}

export interface Compared {
  readonly duplicates: readonly FoundDuplicate[];
  readonly problems: readonly SheetProblem[];
  readonly places: Places;
}

/** Rows that are compared in one go, in a few milliseconds. */
const lotSize = 250;

/** Refuses IMPORT_STOPPED. */
export const compareSheet = async (
  house: House,
  { kind, entries }: Understood,
  work: Work,
): Promise<Compared> => {
  const compare = comparisonOf(kind);
  const duplicates: FoundDuplicate[] = [];
  const problems: SheetProblem[] = [];
  for (let at = 0; at < entries.length; at += lotSize) {
    const lot = entries.slice(at, at + lotSize);
    const found = await house.store.read((q) => compare(q, lot));
    duplicates.push(...found.duplicates);
    problems.push(...found.problems);
    work.reach(at, entries.length);
    await work.pause();
  }
  const items = kind === 'items' ? (entries as readonly ItemEntry[]) : []; // entries of this kind
  return { duplicates, problems, places: await placesOf(house, items) };
};

type Compare = (q: Reading, entries: readonly Entry[]) => Promise<Comparison>;

const comparisonOf = (kind: SheetKind): Compare => {
  if (kind === 'items') {
    const items = new ItemComparison();
    return (q, entries) => items.compare(q, entries as readonly ItemEntry[]); // of this kind
  }
  const members = new MemberComparison();
  return (q, entries) => members.compare(q, entries as readonly MemberEntry[]); // of this kind
};

const placesOf = async ({ store }: House, entries: readonly ItemEntry[]): Promise<Places> => {
  const { categories, shelves } = await store.read(listPlaces);
  const known = {
    categories: new Map(categories.map(({ id, folded_name }) => [folded_name, id])),
    shelves: new Map(shelves.map(({ id, folded_name }) => [folded_name, id])),
  };
  const newCategories = newNames(entries, 'category', known.categories);
  const newShelves = newNames(entries, 'shelf', known.shelves);
  const names = {
    category: new Map([...namesOf(categories), ...newCategories]),
    shelf: new Map([...namesOf(shelves), ...newShelves]),
  };
  return { ...known, newCategories, newShelves, names };
};

const namesOf = (places: readonly { readonly name: string; readonly folded_name: string }[]) =>
  places.map(({ name, folded_name }) => [folded_name, name] as const);

const newNames = (
  entries: readonly ItemEntry[],
  field: 'category' | 'shelf',
  known: ReadonlyMap<string, unknown>,
): Map<string, string> => {
  const names = new Map<string, string>();
  const seen = new Set<string>();
  for (const { [field]: name } of entries) {
    if (name === '' || seen.has(name)) continue;
    seen.add(name);
    const folded = fold(name);
    if (!known.has(folded) && !names.has(folded)) names.set(folded, name);
  }
  return names;
};
