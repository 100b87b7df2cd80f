/**
 * A list too long to be read at once: pages are fetched by offset as they come into view. While one
 * asks for something else (a filter, an order) the first page of what was asked before stays.
 */
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { useState } from 'react';

export interface ListPage<Row> {
  rows: readonly Row[];
  total: number;
}

export interface PageRange {
  offset: number;
  limit: number;
}

export interface LongListSource<Row> {
  /** Tells this list from all others: its name, then all that it was asked for. */
  key: readonly unknown[];
  read: (range: PageRange, signal: AbortSignal) => Promise<ListPage<Row>>;
}

export interface LongList<Row> {
  /** `undefined` until the first answer. */
  total: number | undefined;
  /** `undefined` while its page is on the way. */
  rowAt: (index: number) => Row | undefined;
  /** Says which rows are in view, so that their pages are fetched. */
  look: (first: number, last: number) => void;
  error: unknown;
}

const pageSize = 100;
/** A scroll bar dragged through the list passes hundreds of pages: only where it rests is read. */
const restMs = 80;

export const useLongList = <Row>(source: LongListSource<Row>): LongList<Row> => {
  const [seen, setSeen] = useState({ first: 0, last: 0 });
  const [{ first, last }] = useDebouncedValue(seen, restMs, { leading: true });
  const start = useQuery({ ...pageQuery(source, 0), placeholderData: keepPreviousData });
  const numbers = pagesBetween(first, last);
  const pages = useQueries({
    queries: start.isPlaceholderData ? [] : numbers.map((page) => pageQuery(source, page)),
  });
  const rowAt = (index: number) => {
    const page = Math.floor(index / pageSize);
    const answer = page === 0 ? start : pages[numbers.indexOf(page)];
    return answer?.data?.rows[index % pageSize];
  };
  const look = (from: number, to: number) => {
    const next = { first: Math.floor(from / pageSize), last: Math.floor(to / pageSize) };
    if (next.first !== seen.first || next.last !== seen.last) setSeen(next);
  };
  const error = start.error ?? pages.find((page) => page.error)?.error ?? null;
  return { total: start.data?.total, rowAt, look, error };
};

const pageQuery = <Row>({ key, read }: LongListSource<Row>, page: number) => ({
  queryKey: [...key, page],
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    read({ offset: page * pageSize, limit: pageSize }, signal),
});

/** The pages in view and one more on each side; the very first is always there. */
const pagesBetween = (first: number, last: number): number[] => {
  const from = Math.max(1, first - 1);
  return Array.from({ length: Math.max(0, last + 2 - from) }, (_, index) => from + index);
};
