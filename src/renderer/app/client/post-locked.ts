/** How a window hears that one of its calls found the post locked. */

const told = 'etabli.post-locked';

export const tellPostLocked = (): void => {
  window.dispatchEvent(new Event(told));
};

/** Calls back each time that a call was refused by the lock; answers how to stop. */
export const onPostLocked = (listener: () => void): (() => void) => {
  window.addEventListener(told, listener);
  return () => window.removeEventListener(told, listener);
};
