import type { OpeningHours } from '#shared/contract/place.ts';
import type { Weekday } from '#shared/domain/day.ts';

/** What is being typed in the first start; kept whole while going back and forth. */
export interface StartDraft {
  name: string;
  address: string;
  contact: string;
  hours: readonly DayHours[];
  managerName: string;
  managerCode: string;
}

export interface DayHours {
  weekday: Weekday;
  isOpen: boolean;
  opensAt: string;
  closesAt: string;
  /** Further ranges of the day: kept as they are, whatever becomes of the first. */
  more: readonly { opensAt: string; closesAt: string }[];
}

/** Every step is given the draft, says what changes, and when it is done. */
export interface StepProps {
  draft: StartDraft;
  onChange: (change: Partial<StartDraft>) => void;
  onNext: () => void;
  /** The place is set up; its recovery code. */
  onDone: (recoveryCode: string) => void;
}

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/** Wednesday afternoon and Saturday morning: what most tool libraries keep. */
const usual: Partial<Record<Weekday, { opensAt: string; closesAt: string }>> = {
  3: { opensAt: '16:00', closesAt: '19:00' },
  6: { opensAt: '10:00', closesAt: '12:30' },
};

/** What is proposed for a day when it is first ticked. */
const otherwise = { opensAt: '10:00', closesAt: '18:00' };

export const beforeStart: StartDraft = {
  name: '',
  address: '',
  contact: '',
  hours: weekdays.map((weekday) => ({
    weekday,
    isOpen: weekday in usual,
    ...(usual[weekday] ?? otherwise),
    more: [],
  })),
  managerName: '',
  managerCode: '',
};

/** The seven days as they are kept. */
export const hoursOf = (kept: readonly OpeningHours[]): DayHours[] =>
  weekdays.map((weekday) => {
    const [first, ...more] = kept.filter((hours) => hours.weekday === weekday);
    return {
      weekday,
      isOpen: first !== undefined,
      opensAt: first?.opensAt ?? otherwise.opensAt,
      closesAt: first?.closesAt ?? otherwise.closesAt,
      more: more.map(({ opensAt, closesAt }) => ({ opensAt, closesAt })),
    };
  });

/** What is kept of the seven days. A day that is not ticked is closed all day. */
export const openHours = (hours: readonly DayHours[]): OpeningHours[] =>
  hours.flatMap(({ weekday, isOpen, opensAt, closesAt, more }) =>
    isOpen ? [{ opensAt, closesAt }, ...more].map((range) => ({ weekday, ...range })) : [],
  );

export const areHoursInOrder = (hours: readonly DayHours[]): boolean =>
  openHours(hours).every(({ opensAt, closesAt }) => opensAt < closesAt);
