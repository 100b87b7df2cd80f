/** Sauvegardes. */
export const backups = {
  title: 'Sauvegardes',
} as const;
