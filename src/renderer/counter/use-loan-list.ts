import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { api, client } from '#renderer/app/api.ts';
import type { LoanLine } from '#shared/contract/views.ts';

export const listNames = ['dueToday', 'late', 'outNow'] as const;
export type ListName = (typeof listNames)[number];

const pageLength = 100;
const longestPage = 500;

/** One of the counter's lists, page after page; `total` is the whole of it. `null` until it is there. */
export const useLoanList = (name: ListName) => {
  const { data, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery(
    api.counter[name].infiniteOptions({
      input: (offset: number) => ({ offset, limit: pageLength }),
      initialPageParam: 0,
      getNextPageParam: ({ total }, _pages, offset) =>
        offset + pageLength < total ? offset + pageLength : undefined,
      placeholderData: keepPreviousData,
    }),
  );
  const last = data?.pages.at(-1);
  if (!data || !last) return null;
  return {
    loans: withoutDoubles(data.pages.flatMap(({ loans }) => loans)),
    total: last.total,
    hasMore: hasNextPage,
    isBusy: isFetchingNextPage,
    showMore: () => void fetchNextPage(),
  };
};

/** Between two pages a loan may have moved from one to the other. */
const withoutDoubles = (loans: readonly LoanLine[]): LoanLine[] => [
  ...new Map(loans.map((loan) => [loan.id, loan])).values(),
];

/** Every loan of a list: what is printed is all of it. */
export const allLoans = async (name: ListName): Promise<LoanLine[]> => {
  const loans: LoanLine[] = [];
  for (;;) {
    const page = await client.counter[name]({ offset: loans.length, limit: longestPage });
    loans.push(...page.loans);
    if (page.loans.length === 0 || loans.length >= page.total) return loans;
  }
};
