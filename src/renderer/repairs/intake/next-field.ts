/** Enter in a field of intake: on to what is still missing below it, without a word of blame. */
import type { KeyboardEvent } from 'react';
import { intakeNow, missingIn, type NeededField, needed } from './intake-draft.ts';

const isNeeded = (name: string): name is NeededField => needed.some((field) => field === name);

/**
 * Goes on where something below is missing. Where nothing is, Enter is the form's: it saves, or says what
 * is missing above.
 */
export const goOnByEnter = (
  event: KeyboardEvent<HTMLElement>,
  focus: (field: NeededField) => void,
): void => {
  if (event.key !== 'Enter' || event.defaultPrevented) return;
  if (!(event.target instanceof HTMLInputElement) || !isNeeded(event.target.name)) return;
  const place = needed.indexOf(event.target.name);
  const next = missingIn(intakeNow()).find((field) => needed.indexOf(field) > place);
  if (next === undefined) return;
  event.preventDefault();
  focus(next);
};
