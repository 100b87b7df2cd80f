/**
 * Which post this tab is. The id survives a reload and ends with the tab. A duplicated tab starts
 * with a copy of it: the lock, which only one living page can hold, tells the copy from the reload.
 */
const stored = 'etabli.post';
/** How long a page that goes may take to let the lock go; a duplicated tab waits as long, once. */
const reloadMs = 2_000;

export const holdPostId = async (): Promise<string> => {
  const known = sessionStorage.getItem(stored);
  if (known !== null && (await isHeld(known))) return known;
  const id = crypto.randomUUID();
  sessionStorage.setItem(stored, id);
  await isHeld(id);
  return id;
};

/** Holds the id until the page goes; `false` when another page has it. */
const isHeld = (id: string): Promise<boolean> =>
  new Promise((resolve) => {
    const signal = AbortSignal.timeout(reloadMs);
    const keepForEver = () => {
      resolve(true);
      return new Promise<never>(() => undefined);
    };
    navigator.locks.request(`${stored}.${id}`, { signal }, keepForEver).catch(() => resolve(false));
  });
