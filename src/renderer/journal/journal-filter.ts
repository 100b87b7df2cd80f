/** What a manager looks for in the journal; it stays while they look at something else. */
import { create } from 'zustand';
import type { JournalFilter } from '#shared/contract/journal.ts';
import type { Act } from '#shared/domain/acts.ts';
import { day } from '#shared/domain/day.ts';
import type { ItemId, MemberId, StaffId } from '#shared/domain/ids.ts';

/** An object or a person, with the words that the field shows. */
export type ChosenThing = { readonly label: string } & (
  | { readonly kind: 'item'; readonly id: ItemId }
  | { readonly kind: 'member'; readonly id: MemberId }
);

/** As it stands in the fields: a day may not be one yet. */
export interface TypedFilter {
  readonly fromOn: string;
  readonly untilOn: string;
  readonly staffId: StaffId | 'nobody' | null;
  readonly act: Act | null;
  readonly thing: ChosenThing | null;
}

export const everything: TypedFilter = {
  fromOn: '',
  untilOn: '',
  staffId: null,
  act: null,
  thing: null,
};

const useSearch = create<{ isOpen: boolean; typed: TypedFilter }>()(() => ({
  isOpen: false,
  typed: everything,
}));

export const useIsSearching = (): boolean => useSearch(({ isOpen }) => isOpen);
export const useTypedFilter = (): TypedFilter => useSearch(({ typed }) => typed);

export const showSearch = (isOpen: boolean): void => useSearch.setState({ isOpen });

export const changeFilter = (change: Partial<TypedFilter>): void =>
  useSearch.setState(({ typed }) => ({ typed: { ...typed, ...change } }));

/** What is asked of the application: a day that is none yet does not narrow. */
export const filterOf = ({ fromOn, untilOn, staffId, act, thing }: TypedFilter): JournalFilter => ({
  fromOn: day.safeParse(fromOn).data,
  untilOn: day.safeParse(untilOn).data,
  staffId: staffId ?? undefined,
  act: act ?? undefined,
  itemId: thing?.kind === 'item' ? thing.id : undefined,
  memberId: thing?.kind === 'member' ? thing.id : undefined,
});
