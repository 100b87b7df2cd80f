import { useSearchParams } from 'wouter';
import { type ListQuery, readListQuery, writeListQuery } from './list-query.ts';

/** Where in the list one was when a row was opened. */
const place = 'at';

interface ListAddress {
  query: ListQuery;
  setQuery: (query: ListQuery) => void;
  startAt: number | undefined;
  /** Keeps, for the way back, the row that is being opened. */
  leaveAt: (index: number) => void;
}

/** The list as the address says it. Changing it is no step of its own on the way back. */
export const useListAddress = (): ListAddress => {
  const [address, setAddress] = useSearchParams();
  const startAt = Number.parseInt(address.get(place) ?? '', 10);
  return {
    query: readListQuery(address),
    setQuery: (query) => setAddress(writeListQuery(query), { replace: true }),
    startAt: startAt >= 0 ? startAt : undefined,
    leaveAt: (index) => {
      const left = new URLSearchParams(address);
      left.set(place, String(index));
      setAddress(left, { replace: true });
    },
  };
};
