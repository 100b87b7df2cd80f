/** The board, sessions, the visitors’ screen. */
export const repairs = {
  title: 'Repair café',
} as const;
