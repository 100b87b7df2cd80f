import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, queries } from '#renderer/app/api.ts';
import type { ItemId, MemberId } from '#shared/domain/ids.ts';

/** A scanner leaves less time than this between its keys: what it types is not looked up. */
const typingMs = 60;

const searchFor = (text: string) => api.counter.search.queryOptions({ input: { text } });

/** Objects and people that look like what is being typed, and whether they are those of the last letter already. */
export const useSearch = (typed: string) => {
  const [text] = useDebouncedValue(typed.trim(), typingMs);
  const { data, isPlaceholderData } = useQuery({
    ...searchFor(text),
    enabled: text.length > 1,
    placeholderData: keepPreviousData,
  });
  return {
    found: data,
    isWhole: data !== undefined && !isPlaceholderData && text === typed.trim(),
  };
};
export type Found = NonNullable<ReturnType<typeof useSearch>['found']>;

/** A code with a sign too few looks like words, and may begin like another code. */
const beginsLikeCode = /^[a-z]?[\s-]*\d{3}/i;

/**
 * The one thing that a text surely means; `null` when it finds none or several, or only by being
 * read as another word: then somebody looks before they choose.
 */
export const onlyOneFor = async (typed: string): Promise<string | null> => {
  const { items, members, corrected } = await queries.fetchQuery(searchFor(typed.trim()));
  if (corrected.length > 0 || beginsLikeCode.test(typed.trim())) return null;
  const found = [
    ...members.map(({ id }) => pickValue({ kind: 'member', id })),
    ...items.map(({ id }) => pickValue({ kind: 'item', id })),
  ];
  return found.length === 1 ? (found[0] ?? null) : null;
};

type Pick = { kind: 'item'; id: ItemId } | { kind: 'member'; id: MemberId };

export const pickValue = ({ kind, id }: Pick): string => `${kind} ${id}`;

/** The thing that an option of the list stands for. */
export const parsePick = (value: string): Pick => {
  const [kind, id] = value.split(' ');
  return { kind, id } as Pick; // written by pickValue just above
};
