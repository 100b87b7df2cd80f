/** What tells an Electron window from a tab of the browser door. */
import { type Bridge, bridgeName } from '#shared/contract/bridge.ts';

/** The bridge of the preload; `undefined` in a browser. */
export const bridge = (): Bridge | undefined => (window as { [bridgeName]?: Bridge })[bridgeName]; // put there by our own preload only

/** Whether this page is a window of the application, which prints and saves by itself. */
export const isOwnWindow = (): boolean => bridge() !== undefined;
