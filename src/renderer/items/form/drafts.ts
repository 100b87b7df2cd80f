/**
 * What somebody is typing about an object. It outlives the screen: a scan that calls the counter in
 * the middle of a form loses nothing. It ends with the window, or when it is saved or given up.
 */
import { useState } from 'react';
import { create } from 'zustand';
import type { ItemFields } from '#shared/contract/items.ts';

const useKept = create<Readonly<Record<string, ItemFields>>>(() => ({}));

const forget = (name: string) => {
  const { [name]: _, ...others } = useKept.getState();
  useKept.setState(others, true);
};

export interface Draft {
  fields: ItemFields;
  set: (part: Partial<ItemFields>) => void;
  /** It was begun before this screen was opened. */
  isFound: boolean;
  forget: () => void;
}

/** The draft of this name; `begin` is what it starts from. */
export const useDraft = (name: string, begin: ItemFields): Draft => {
  const kept = useKept((drafts) => drafts[name]);
  const [wasKept] = useState(kept !== undefined);
  const fields = kept ?? begin;
  return {
    fields,
    set: (part) => {
      const before = useKept.getState()[name] ?? begin;
      useKept.setState({ [name]: { ...before, ...part } });
    },
    isFound: wasKept && kept !== undefined,
    forget: () => forget(name),
  };
};
