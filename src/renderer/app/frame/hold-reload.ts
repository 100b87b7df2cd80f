/**
 * The window that replaces the base says first what has come of it, and reloads by itself afterwards;
 * all others reload when they see another base.
 */
let isHeld = false;

export const isReloadHeld = (): boolean => isHeld;

export const holdReload = (): void => {
  isHeld = true;
};

export const letReload = (): void => {
  isHeld = false;
};
