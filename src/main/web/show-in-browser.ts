/** Opens an address in the machine's own browser. */
export const showInBrowser = async (url: string): Promise<void> => {
  const { default: open } = await import('open');
  // A machine without a browser: the address is printed, and that is enough.
  const started = await open(url).catch(() => null);
  started?.on('error', () => undefined);
};
