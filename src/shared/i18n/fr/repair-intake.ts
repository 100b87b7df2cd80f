/** Intake, blank sheets and what comes back on paper. */
export const repairIntake = {
  title: 'Repair café',
} as const;
