/** The one client of the window, and its queries for TanStack Query. */

import { ORPCError } from '@orpc/client';
import { createTanstackQueryUtils } from '@orpc/tanstack-query';
import { QueryCache, QueryClient } from '@tanstack/react-query';
import { createClient } from './client/client.ts';

export const client = createClient();
export const api = createTanstackQueryUtils(client);

/**
 * The application is on this machine: a failed read will not succeed by insisting, and what is on
 * screen is refreshed after each write rather than by the clock.
 */
export const queries = new QueryClient({
  queryCache: new QueryCache({
    // Who is gone, or was erased, is not shown as they were when they were read.
    onError: (error, query) => {
      const isGone = error instanceof ORPCError && error.code === 'NOT_FOUND';
      if (isGone && query.state.data !== undefined) query.setState({ data: undefined });
    },
  }),
  defaultOptions: {
    queries: { retry: false, staleTime: 5_000, refetchOnWindowFocus: true },
    // Waited for: a button stays busy until what stands on screen is new, so that a double click is one act.
    mutations: { retry: false, onSettled: () => queries.invalidateQueries() },
  },
});

/** What no screen shows any more leaves the memory: somebody in it was erased. */
export const forgetUnseen = (): void => queries.removeQueries({ type: 'inactive' });
