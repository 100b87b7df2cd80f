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

export const beforeStart: StartDraft = {
  name: '',
  address: '',
  contact: '',
  hours: weekdays.map((weekday) => ({
    weekday,
    isOpen: weekday in usual,
    ...(usual[weekday] ?? { opensAt: '10:00', closesAt: '18:00' }),
  })),
  managerName: '',
  managerCode: '',
};

export const openHours = (hours: readonly DayHours[]) =>
  hours.flatMap(({ weekday, isOpen, opensAt, closesAt }) =>
    isOpen ? [{ weekday, opensAt, closesAt }] : [],
  );

export const areHoursInOrder = (hours: readonly DayHours[]): boolean =>
  openHours(hours).every(({ opensAt, closesAt }) => opensAt < closesAt);
