import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { api } from '#renderer/app/api.ts';
import type { ItemId, MemberId } from '#shared/domain/ids.ts';

/** Objects and people that look like what is being typed. */
export const useSearch = (typed: string) => {
  const text = useDeferredValue(typed.trim());
  return useQuery(
    api.counter.search.queryOptions({
      input: { text },
      enabled: text.length > 1,
      placeholderData: keepPreviousData,
    }),
  ).data;
};
export type Found = NonNullable<ReturnType<typeof useSearch>>;

type Pick = { kind: 'item'; id: ItemId } | { kind: 'member'; id: MemberId };

export const pickValue = ({ kind, id }: Pick): string => `${kind} ${id}`;

/** The thing that an option of the list stands for. */
export const parsePick = (value: string): Pick => {
  const [kind, id] = value.split(' ');
  return { kind, id } as Pick; // written by pickValue just above
};
