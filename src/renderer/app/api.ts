/** The one client of the window, and its queries for TanStack Query. */
import { createTanstackQueryUtils } from '@orpc/tanstack-query';
import { QueryClient } from '@tanstack/react-query';
import { createClient } from './client/client.ts';

export const client = createClient();
export const api = createTanstackQueryUtils(client);

/**
 * The application is on this machine: a failed read will not succeed by insisting, and what is on
 * screen is refreshed after each write rather than by the clock.
 */
export const queries = new QueryClient({
  defaultOptions: {
    queries: { retry: false, staleTime: 5_000, refetchOnWindowFocus: true },
    mutations: { retry: false, onSettled: () => queries.invalidateQueries() },
  },
});
