/** Where the screen for visitors is: an address of its own, outside of the frame, in both doors. */
export const visitorsPath = '/visitors';
