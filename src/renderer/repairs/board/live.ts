/**
 * What others do at their posts is on this screen two seconds later at the most. A window that nobody
 * sees asks nothing (the default of TanStack Query), and catches up when it is shown again.
 */
export const live = { refetchInterval: 1_500, staleTime: 0 } as const;
