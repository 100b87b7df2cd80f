/**
 * How the page of an Electron window finds the application: it asks the preload for a message port,
 * which arrives as a message of its own window. Calls over that port follow the contract.
 */

/** The name of the bridge in the page, of the message that carries the port, and of its channel. */
export const bridgeName = 'etabli';
export const portMessage = 'etabli:port';

/** What the preload puts into the page. */
export interface Bridge {
  /** Asks for a port, which comes as a `portMessage`. */
  askForPort(): void;
}

/** What a window of the browser door says of itself, so that two tabs are two posts. */
export const postHeader = 'x-etabli-post';
