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

/** Some fields, or what they become from all of them as they are at that moment. */
export type FieldsChange = Partial<ItemFields> | ((fields: ItemFields) => Partial<ItemFields>);

export interface Draft {
  fields: ItemFields;
  set: (part: FieldsChange) => void;
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
      const changed = typeof part === 'function' ? part(before) : part;
      useKept.setState({ [name]: { ...before, ...changed } });
    },
    isFound: wasKept && kept !== undefined,
    forget: () => forget(name),
  };
};
