/** What follows from the facts of a ticket: minutes, outcomes, who is next. Pure. */
import type { Day, Instant } from '#shared/domain/day.ts';
import type {
  Barrier,
  ElectricalCheck,
  NextStep,
  Outcome,
  SafetyVerdict,
  TicketState,
} from '#shared/domain/repairs/repair-words.ts';
import { isPowered, type ThingCategory } from '#shared/domain/repairs/thing-category.ts';

const minuteMs = 60_000;
/** Shorter than this, nothing was worked: a tap that was corrected at once. */
const nothingMs = 10_000;

/** Whole minutes that an attempt lasted: rounded, one at least unless it was over at once. */
export const minutesWorked = (startedAt: Instant, endedAt: Instant): number => {
  const lasted = Date.parse(endedAt) - Date.parse(startedAt);
  return lasted <= nothingMs ? 0 : Math.max(1, Math.round(lasted / minuteMs));
};

/** Whole minutes from intake until a repairer first took it; 0 when a clock was set back. */
export const minutesWaited = (openedAt: Instant, takenAt: Instant): number =>
  Math.max(0, Math.round((Date.parse(takenAt) - Date.parse(openedAt)) / minuteMs));

/** The number after the last one that the queue of a session gave, from 1; never one below `next`. */
export const numberAfter = (last: number | null, next = 1): number =>
  Math.max((last ?? 0) + 1, next);

export interface SaidOutcome {
  readonly outcome: Outcome;
  readonly barrier: Barrier | null;
  readonly nextStep: NextStep | null;
}

/** What does not fit the outcome: a barrier is of the end of life, a next step of what is repairable. */
export const unfittingField = (said: SaidOutcome): 'barrier' | 'nextStep' | null => {
  if (said.barrier !== null && said.outcome !== 'end-of-life') return 'barrier';
  return said.nextStep !== null && said.outcome !== 'repairable' ? 'nextStep' : null;
};

/** Must a verdict of the electrical check be given with this outcome? */
export const isCheckMissing = (facts: {
  readonly setting: ElectricalCheck;
  readonly category: ThingCategory;
  readonly outcome: Outcome;
  readonly check: SafetyVerdict | null;
}): boolean =>
  facts.setting === 'powered' &&
  facts.outcome === 'fixed' &&
  isPowered(facts.category) &&
  facts.check === null;

/** Whole years from the year something was made to a day; `null` where nobody knows or it cannot be. */
export const ageInYears = (madeIn: number | null, on: Day): number | null => {
  if (madeIn === null) return null;
  const age = Number(on.slice(0, 4)) - madeIn;
  return age < 0 ? null : age;
};

/** An object of the place stays blocked by its ticket until it is fixed. */
export const isKeptBack = (outcome: Outcome | null): boolean => outcome !== 'fixed';

/**
 * What becomes of the outcome of a ticket whose thing is declared unsafe: end of life, unless somebody
 * has said what else, and no barrier says the contrary. A thing that must not be used is not fixed.
 */
export const outcomeOfUnsafe = (
  former: SaidOutcome | null,
  barrier: Barrier | null,
): SaidOutcome => {
  const isSaidOtherwise = former !== null && former.outcome !== 'fixed' && barrier === null;
  return isSaidOtherwise ? former : { outcome: 'end-of-life', barrier, nextStep: null };
};

/** The outcome that holds beside the electrical check: what has failed it must not be used. */
export const outcomeOfCheck = (said: SaidOutcome, check: SafetyVerdict | null): SaidOutcome =>
  check === 'unsafe' ? outcomeOfUnsafe(said, said.barrier) : said;

/** A day of a repair before this is a slip of the pen. */
const oldestDay = '1990-01-01' as Day; // a day, as written

/** Why a sheet cannot be of this day; `null` when it can. */
export const unfitDay = (
  on: Day,
  { today, sessionOn }: { readonly today: Day; readonly sessionOn: Day | null },
): 'future' | 'too-old' | 'not-that-session' | null => {
  if (on > today) return 'future';
  if (on < oldestDay) return 'too-old';
  return sessionOn === null || sessionOn === on ? null : 'not-that-session';
};

/** So soon after the first tap, a second one is the same. */
const nervousMs = 1_000;

/** Is this the second tap of somebody whose attempt has just begun? */
export const isSecondTap = (startedAt: Instant, now: Instant): boolean =>
  Math.abs(Date.parse(now) - Date.parse(startedAt)) < nervousMs;

/** A thing that goes home is kept on no shelf. */
export const keepingOf = <ShelfId extends string>(
  state: TicketState,
  kept: { readonly shelfId: ShelfId | null; readonly keptUntil: Day | null },
): { readonly shelfId: ShelfId | null; readonly keptUntil: Day | null } =>
  state === 'home' ? { shelfId: null, keptUntil: null } : kept;

/**
 * What a board shows, in its order: who is in the room, what waits for something else, what was done. It
 * shows so many at most, and leaves out first what waits elsewhere, then what was done.
 */
export const boardOf = <Line>(
  lines: Record<'inTheRoom' | 'elsewhere' | 'done', readonly Line[]>,
  most: number,
): Line[] => {
  const inTheRoom = lines.inTheRoom.slice(0, most);
  const done = lines.done.slice(0, most - inTheRoom.length);
  const elsewhere = lines.elsewhere.slice(0, most - inTheRoom.length - done.length);
  return [...inTheRoom, ...elsewhere, ...done];
};
