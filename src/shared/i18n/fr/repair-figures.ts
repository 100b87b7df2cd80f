/** Figures, charts, the poster, settings of the repair café. */
export const repairFigures = {
  title: 'Repair café',
} as const;
