/** Open data: what goes out, what comes in. */
export const exchange = {
  title: 'Repair café',
} as const;
