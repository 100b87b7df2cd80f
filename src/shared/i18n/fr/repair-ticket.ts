/** A ticket at the bench, and the list of tickets. */
export const repairTicket = {
  title: 'Repair café',
} as const;
