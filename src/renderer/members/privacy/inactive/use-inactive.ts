import { useInfiniteQuery } from '@tanstack/react-query';
import { api, type client } from '#renderer/app/api.ts';

export type InactiveMember = Awaited<ReturnType<typeof client.members.inactive>>['members'][number];

export interface Inactive {
  members: readonly InactiveMember[];
  /** `null` while it is not known. */
  total: number | null;
  error: unknown;
  hasMore: boolean;
  isReadingMore: boolean;
  readMore: () => void;
}

const pageSize = 50;

/** Whoever may be forgotten, the oldest first, fifty at a time. */
export const useInactive = (mayRead: boolean): Inactive => {
  const read = useInfiniteQuery(
    api.members.inactive.infiniteOptions({
      input: (offset: number) => ({ offset, limit: pageSize }),
      initialPageParam: 0,
      getNextPageParam: ({ total }, pages) =>
        pages.length * pageSize < total ? pages.length * pageSize : undefined,
      enabled: mayRead,
    }),
  );
  const pages = read.data?.pages ?? [];
  return {
    members: pages.flatMap(({ members }) => members),
    total: pages.at(-1)?.total ?? null,
    error: read.error,
    hasMore: read.hasNextPage,
    isReadingMore: read.isFetchingNextPage,
    readMore: () => void read.fetchNextPage(),
  };
};
