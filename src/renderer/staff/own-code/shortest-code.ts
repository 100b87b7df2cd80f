/** Signs that a code has at least, as the contract says. */
export const shortestCode = 4;
