/** One member's passage on one opening day: what comes back and what goes out share it. */
import type { ExampleStaff } from './example.ts';
import { exampleId } from './example-id.ts';
import type { Frame } from './frame.ts';
import { at, Random } from './random.ts';

export interface Visit {
  id: string;
  atMs: number;
  /** Who stood at the counter. */
  staffId: string;
}

/** Nobody arrives in the last minutes before closing. */
const LAST_ARRIVAL_MS = 10 * 60_000;

export function visitOf(
  frame: Frame,
  staff: readonly ExampleStaff[],
  openingDay: number,
  member: number,
): Visit {
  const { seed, members } = frame.options;
  const ordinal = openingDay * members + member;
  const random = new Random(seed, 'visit', ordinal);
  const { opensAtMs, lengthMs } = at(frame.calendar.days, openingDay);
  const atMs = opensAtMs + random.below(lengthMs - LAST_ARRIVAL_MS);
  const id = exampleId({ seed, subject: 'visit', ordinal, atMs });
  const onDuty = (openingDay + random.below(2)) % staff.length; // two people a day, in turn
  return { id, atMs, staffId: at(staff, onDuty).id };
}
