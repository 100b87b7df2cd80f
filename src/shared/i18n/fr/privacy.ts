/** Données personnelles. */
export const privacy = {
  title: 'Données personnelles',
} as const;
