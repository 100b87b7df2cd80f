/** Whether a tag is printed with every ticket at this machine: a place without a printer says no, once. */
import { create } from 'zustand';

const stored = 'etabli.no-ticket-tag';

/** Where storage is refused, the choice lasts as long as the page. */
const kept = (): boolean => {
  try {
    return localStorage.getItem(stored) === null;
  } catch {
    return true;
  }
};

const useKept = create<{ isWanted: boolean }>()(() => ({ isWanted: kept() }));

export const useTagWanted = (): boolean => useKept(({ isWanted }) => isWanted);

/** For handlers, which do not render. */
export const isTagWantedNow = (): boolean => useKept.getState().isWanted;

export const setTagWanted = (isWanted: boolean): void => {
  useKept.setState({ isWanted });
  try {
    if (isWanted) localStorage.removeItem(stored);
    else localStorage.setItem(stored, 'yes');
  } catch {
    // The choice lasts as long as the page.
  }
};
