/**
 * Opens an address in the machine's own browser. Never fails: on a machine without one the address
 * is printed, and that is enough.
 */
export const showInBrowser = async (url: string): Promise<void> => {
  try {
    const { default: open } = await import('open');
    const started = await open(url);
    started.on('error', () => undefined);
  } catch {
    // Said above.
  }
};
