/**
 * One key pressed, named as in KeyboardEvent. Caps Lock is left out on purpose: it changes what
 * is typed, never what is pressed.
 */
export interface Keystroke {
  /** The sign typed, or `Dead`, `Process`, `Alt`, … */
  readonly key: string;
  /** The key position, `KeyT`; empty where the machine does not say. */
  readonly code: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** Is this value of `KeyboardEvent.key` a sign, and not the name of a key? */
export function isOneSign(key: string): boolean {
  return [...key].length === 1;
}
