/** Tableurs. */
export const sheets = {
  title: 'Tableurs',
} as const;
