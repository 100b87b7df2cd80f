import { useEffect, useRef, useState } from 'react';
import { useRawKeys } from '#renderer/app/scanner/use-scan.ts';
import { isAltCodeKey } from '#shared/domain/alt-codes.ts';
import { isSignPosition } from '#shared/domain/keyboard-layouts.ts';
import { isOneSign, type Keystroke } from '#shared/domain/keystroke.ts';
import { type HeardKey, isSuffixKey } from '#shared/domain/scanner-test.ts';

/** A person looks for the next key this long; a scan is over long before. */
const silenceMs = 1_000;
/** Some scanners send a second Enter. */
const afterSuffixMs = 300;

export interface HeardScan {
  readonly keys: readonly HeardKey[];
  /** Tells one scan from the next of the same code. */
  readonly turn: number;
}

/** Listens to the keys as they come; answers the last scan that ended, and whether one is going on. */
export const useHeardScan = (): { scan: HeardScan | null; isListening: boolean } => {
  const heard = useRef<readonly HeardKey[]>([]);
  const timer = useRef<number | undefined>(undefined);
  const [scan, setScan] = useState<HeardScan | null>(null);
  const [isListening, setIsListening] = useState(false);

  const end = () => {
    const keys = heard.current;
    heard.current = [];
    setIsListening(false);
    setScan((last) => ({ keys, turn: (last?.turn ?? 0) + 1 }));
  };
  useRawKeys((event) => {
    const key = toHeardKey(event);
    if (!isOfScan(event, key.keystroke, heard.current.length > 0)) return false;
    event.preventDefault();
    event.stopImmediatePropagation();
    heard.current = [...heard.current, key];
    setIsListening(true);
    window.clearTimeout(timer.current);
    const isOver = heard.current.some(({ keystroke }) => isSuffixKey(keystroke));
    timer.current = window.setTimeout(end, isOver ? afterSuffixMs : silenceMs);
    return true;
  });
  useEffect(() => () => window.clearTimeout(timer.current), []);
  return { scan, isListening };
};

const toHeardKey = (event: KeyboardEvent): HeardKey => {
  const isAltGraph = event.getModifierState('AltGraph');
  return {
    keystroke: {
      key: event.key,
      code: event.code,
      shiftKey: event.shiftKey,
      altKey: event.altKey && !isAltGraph,
    },
    at: event.timeStamp,
    isCapsLockOn: event.getModifierState('CapsLock'),
  };
};

const hidingKeys = new Set(['Dead', 'Process', 'Unidentified']);

/** Leaves to the page what a person does with the keyboard: commands, fields, Enter and Space on a button. */
const isOfScan = (event: KeyboardEvent, keystroke: Keystroke, isBegun: boolean): boolean => {
  const isCommand = event.metaKey || (event.ctrlKey && !event.getModifierState('AltGraph'));
  if (event.repeat || isCommand || isTyping(event.target)) return false;
  if (isAltCodeKey(keystroke)) return true;
  if (keystroke.altKey) return false;
  if (isSuffixKey(keystroke) || keystroke.key === ' ') return isBegun;
  return (
    isOneSign(keystroke.key) || (hidingKeys.has(keystroke.key) && isSignPosition(keystroke.code))
  );
};

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, select');
