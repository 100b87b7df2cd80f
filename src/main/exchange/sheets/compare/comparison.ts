/** What a comparison of a sheet with the base and with itself collects. */
import type { z } from 'zod';
import { fullName } from '#main/members/name.ts';
import { fold } from '#main/store/search/fold.ts';
import type { SheetProblem, sheetDuplicate } from '#shared/contract/sheets.ts';
import type { ItemEntry, MemberEntry } from '../rows/entries.ts';

type SheetDuplicate = z.infer<typeof sheetDuplicate>;

export type Entry = ItemEntry | MemberEntry;

export interface FoundDuplicate {
  readonly entry: Entry;
  readonly why: SheetDuplicate['why'];
  readonly here: SheetDuplicate['here'];
  /** The row of the file that it repeats. */
  readonly former: Entry | null;
  /** What is here, or that row. */
  readonly otherName: string;
  /** Perhaps another thing, that bears the same code. */
  readonly hasOtherName: boolean;
}

export interface Comparison {
  readonly duplicates: readonly FoundDuplicate[];
  readonly problems: readonly SheetProblem[];
}

/** A thing that is here already. */
export interface Here {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

/** What a row repeats, here or in the file. */
type Repeated = { readonly here: Here } | { readonly former: Entry };

export const duplicateOf = (
  entry: Entry,
  why: FoundDuplicate['why'],
  repeated: Repeated,
): FoundDuplicate => {
  const isHere = 'here' in repeated;
  const otherName = isHere ? repeated.here.name : nameOf(repeated.former);
  return {
    entry,
    why,
    here: isHere ? hereOf(repeated.here) : null,
    former: isHere ? null : repeated.former,
    otherName,
    hasOtherName: nameKey(otherName) !== nameKey(nameOf(entry)),
  };
};

const hereOf = ({ id, code, name }: Here): Here => ({ id, code, name });

/** What a row is called. */
export const nameOf = (entry: Entry): string =>
  'lastName' in entry ? fullName(entry) : entry.name;

/** As names are told apart: « DUPONT Marie » and « Marie Dupont » are one name. */
export const nameKey = (name: string): string => fold(name).split(' ').toSorted().join(' ');

/** Of several that share a code the one of the same name, else the first. */
export const closest = <One extends Here>(ones: readonly One[] = [], name: string) =>
  ones.length < 2 ? ones[0] : (ones.find((one) => nameKey(one.name) === nameKey(name)) ?? ones[0]);

/** Things by what several of them may share. */
export const grouped = <One extends Here>(
  ones: readonly One[],
  keyOf: (one: One) => string,
): Map<string, One[]> => {
  const groups = new Map<string, One[]>();
  for (const one of ones) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
};
