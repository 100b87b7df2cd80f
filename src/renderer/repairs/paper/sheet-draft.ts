/** What is being typed from sheets, and what the sheets of one evening share. */
import { create } from 'zustand';
import type { Day } from '#shared/domain/day.ts';
import type { PresenceId, RepairSessionId } from '#shared/domain/ids.ts';
import type {
  Barrier,
  ElectricalCheck,
  NextStep,
  Outcome,
  SafetyVerdict,
} from '#shared/domain/repairs/repair-words.ts';
import { isPowered } from '#shared/domain/repairs/thing-category.ts';
import { noThing, type ThingDraft } from '../intake/thing-draft.ts';

export interface SheetDraft {
  readonly code: string;
  readonly thing: ThingDraft;
  readonly outcome: Outcome | null;
  readonly barrier: Barrier | null;
  readonly nextStep: NextStep | null;
  /** What the electrical check said; asked where the place asks for it. */
  readonly check: SafetyVerdict | null;
  /** "Must not be used any more" is ticked. */
  readonly isUnsafe: boolean;
  readonly unsafeReason: string;
  readonly minutes: number | null;
  readonly problem: string;
  readonly visitorName: string;
  readonly brand: string;
  readonly model: string;
  readonly year: number | null;
  /** What was observed and done. */
  readonly done: string;
}

export const blankSheet = (code: string): SheetDraft => ({
  code,
  thing: noThing,
  outcome: null,
  barrier: null,
  nextStep: null,
  check: null,
  isUnsafe: false,
  unsafeReason: '',
  minutes: null,
  problem: '',
  visitorName: '',
  brand: '',
  model: '',
  year: null,
  done: '',
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
  /** The one in sight. */
  readonly sheet: SheetDraft | null;
  /** Begun, then another one was scanned: none is dropped, last first. */
  readonly begun: readonly SheetDraft[];
  readonly evening: Evening;
}

const nothing: Pile = {
  sheet: null,
  begun: [],
  evening: { sessionId: undefined, on: null, presenceId: null },
};

/** It outlives the screen: a scan may bring up another one. */
export const usePile = create<Pile>()(() => nothing);

/** Brings a sheet into sight, as far as it was typed. One that was being typed is put beside. */
export const openSheet = (code: string): void =>
  usePile.setState(({ sheet, begun }) =>
    sheet?.code === code
      ? {}
      : {
          sheet: begun.find((one) => one.code === code) ?? blankSheet(code),
          begun: besides(code, sheet, begun),
        },
  );

/** A sheet as it was typed, once its ticket was taken back. */
export const bringBack = (undone: SheetDraft): void =>
  usePile.setState(({ sheet, begun }) =>
    sheet === null ? { sheet: undone } : { begun: [undone, ...begun] },
  );

/** It was saved or given up. */
export const closeSheet = (code: string): void =>
  usePile.setState(({ sheet, begun }) => ({
    sheet: sheet?.code === code ? null : sheet,
    begun: begun.filter((one) => one.code !== code),
  }));

/** Also of a sheet that has been put beside meanwhile: what is looked up may come late. */
export const changeSheet = (code: string, change: Partial<SheetDraft>): void =>
  usePile.setState(({ sheet, begun }) => {
    const changed = (one: SheetDraft) => (one.code === code ? { ...one, ...change } : one);
    return { sheet: sheet && changed(sheet), begun: begun.map(changed) };
  });

export const changeEvening = (change: Partial<Evening>): void =>
  usePile.setState(({ evening }) => ({ evening: { ...evening, ...change } }));

/** All that was begun but the one that comes into sight. */
const besides = (
  code: string,
  sheet: SheetDraft | null,
  begun: readonly SheetDraft[],
): readonly SheetDraft[] => {
  const others = begun.filter((one) => one.code !== code);
  return sheet && isBegun(sheet) ? [sheet, ...others] : others;
};

const isBegun = (sheet: SheetDraft): boolean =>
  JSON.stringify(sheet) !== JSON.stringify(blankSheet(sheet.code));

/** Whether the place asks for an electrical check of what the sheet says is fixed. */
export const needsCheck = ({ thing, outcome }: SheetDraft, setting: ElectricalCheck): boolean =>
  setting === 'powered' &&
  outcome === 'fixed' &&
  thing.category !== null &&
  isPowered(thing.category);

export type NeededOnSheet = 'what' | 'category' | 'outcome' | 'check' | 'unsafeReason';

/** What is missing, first first. */
export const missingOn = (
  sheet: SheetDraft,
  setting: ElectricalCheck,
): readonly NeededOnSheet[] => {
  const { thing, outcome, isUnsafe, unsafeReason } = sheet;
  const isNamed = thing.name.trim() !== '';
  return [
    ...(isNamed ? [] : (['what'] as const)),
    ...(isNamed && thing.category === null ? (['category'] as const) : []),
    ...(outcome === null ? (['outcome'] as const) : []),
    ...(needsCheck(sheet, setting) && sheet.check === null ? (['check'] as const) : []),
    ...(isUnsafe && unsafeReason.trim() === '' ? (['unsafeReason'] as const) : []),
  ];
};
