/** A front door. */
export {};
