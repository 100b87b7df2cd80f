/** What is being typed from a sheet, and what the sheets of one evening share. */
import { create } from 'zustand';
import type { Day } from '#shared/domain/day.ts';
import type { PresenceId, RepairSessionId } from '#shared/domain/ids.ts';
import type { Barrier, NextStep, Outcome } from '#shared/domain/repairs/repair-words.ts';
import { noThing, type ThingDraft } from '../intake/thing-draft.ts';

export interface SheetDraft {
  readonly code: string;
  readonly thing: ThingDraft;
  readonly outcome: Outcome | null;
  readonly barrier: Barrier | null;
  readonly nextStep: NextStep | null;
  readonly minutes: number | null;
  readonly problem: string;
}

export const blankSheet = (code: string): SheetDraft => ({
  code,
  thing: noThing,
  outcome: null,
  barrier: null,
  nextStep: null,
  minutes: null,
  problem: '',
});

/** Said once for a whole pile. */
export interface Evening {
  /** `undefined`: nobody has said it, the session of today or the last one holds. */
  readonly sessionId: RepairSessionId | null | undefined;
  /** Outside of a session. */
  readonly on: Day | null;
  readonly presenceId: PresenceId | null;
}

interface Pile {
  readonly sheet: SheetDraft | null;
  readonly evening: Evening;
}

const nothing: Pile = {
  sheet: null,
  evening: { sessionId: undefined, on: null, presenceId: null },
};

/** It outlives the screen: a scan may bring up another one. */
export const usePile = create<Pile>()(() => nothing);

export const openSheet = (code: string): void => usePile.setState({ sheet: blankSheet(code) });
export const closeSheet = (): void => usePile.setState({ sheet: null });

export const changeSheet = (change: Partial<SheetDraft>): void =>
  usePile.setState(({ sheet }) => ({ sheet: sheet && { ...sheet, ...change } }));

export const changeEvening = (change: Partial<Evening>): void =>
  usePile.setState(({ evening }) => ({ evening: { ...evening, ...change } }));

/** What is missing, first first. */
export const missingOn = ({
  thing,
  outcome,
}: SheetDraft): readonly ('what' | 'category' | 'outcome')[] => [
  ...(thing.name.trim() === '' ? (['what'] as const) : []),
  ...(thing.name.trim() !== '' && thing.category === null ? (['category'] as const) : []),
  ...(outcome === null ? (['outcome'] as const) : []),
];
