/**
 * The first free label of the sheet that a run left behind; 1 when it used the sheet up.
 * All three count from 1.
 */
export const firstFreeLabel = (startAt: number, labels: number, perSheet: number): number =>
  ((startAt - 1 + labels) % perSheet) + 1;
