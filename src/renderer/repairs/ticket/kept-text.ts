/**
 * Texts that save themselves: a moment after the last key, and at once when their field is left. What
 * is not saved yet outlives the screen and is tried again, so that neither a scan nor a failing disk
 * loses a word.
 */
import { create } from 'zustand';

const restMs = 800;
const againMs = 5_000;

type Save = (text: string) => Promise<unknown>;

interface Kept {
  text: string;
  saving: 'waiting' | 'saving' | 'saved' | 'failed';
  error: unknown;
  /** Its field has the focus: what is typed stays as typed, spaces and all. */
  isHeld: boolean;
}

/** By name: the attempt and its field. */
const useKept = create<Readonly<Record<string, Kept>>>()(() => ({}));
const timers = new Map<string, ReturnType<typeof setTimeout>>();

const change = (name: string, part: Partial<Kept>): void => {
  const kept = useKept.getState()[name];
  if (kept) useKept.setState({ [name]: { ...kept, ...part } });
};

const drop = (name: string): void => {
  const { [name]: _, ...others } = useKept.getState();
  useKept.setState(others, true);
};

const saveLater = (name: string, save: Save, milliseconds: number): void => {
  clearTimeout(timers.get(name));
  timers.set(
    name,
    setTimeout(() => void saveNow(name, save), milliseconds),
  );
};

const saveNow = async (name: string, save: Save): Promise<void> => {
  clearTimeout(timers.get(name));
  const kept = useKept.getState()[name];
  if (!kept) return;
  if (kept.saving === 'saved') return kept.isHeld ? undefined : drop(name);
  change(name, { saving: 'saving' });
  try {
    await save(kept.text);
  } catch (error) {
    change(name, { saving: 'failed', error });
    return saveLater(name, save, againMs);
  }
  const now = useKept.getState()[name];
  if (now?.text !== kept.text) return; // typed meanwhile: its own turn comes
  if (now.isHeld) change(name, { saving: 'saved', error: null });
  else drop(name);
};

export interface KeptText {
  text: string;
  /** `null`: nothing has been typed here since it was saved. */
  saving: Kept['saving'] | null;
  error: unknown;
  type: (text: string) => void;
  hold: () => void;
  leave: () => void;
}

/** `saved` is what the application has; `save` rejects when it could not. One name, one text. */
export const useKeptText = (name: string, saved: string, save: Save): KeptText => {
  const kept = useKept((texts) => texts[name]);
  return {
    text: kept?.text ?? saved,
    saving: kept?.saving ?? null,
    error: kept?.error ?? null,
    type: (text) => {
      const isHeld = kept?.isHeld ?? true;
      useKept.setState({ [name]: { text, saving: 'waiting', error: null, isHeld } });
      saveLater(name, save, restMs);
    },
    hold: () => change(name, { isHeld: true }),
    leave: () => {
      change(name, { isHeld: false });
      void saveNow(name, save);
    },
  };
};
