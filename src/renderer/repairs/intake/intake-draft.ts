/**
 * What is being typed at intake, kept while a scan or another screen comes between; its words also when
 * the page is loaded again. Forgotten once it
 * is saved, cleared, or left for longer than a queue lasts: it names a person.
 */
import { create } from 'zustand';
import type { Intake } from '#shared/contract/repair-tickets.ts';
import type { ItemId, MemberId } from '#shared/domain/ids.ts';
import { forgetWords, keepWords, keptWords } from './kept-words.ts';
import { needsWeight, noThing, type ThingDraft } from './thing-draft.ts';

export interface IntakeDraft {
  readonly thing: ThingDraft;
  readonly problem: string;
  readonly visitorName: string;
  readonly contact: string;
  readonly waiver: 'none' | 'paper' | 'signed';
  readonly signature: File | null;
  /** Whose card was scanned. */
  readonly member: { readonly id: MemberId; readonly name: string } | null;
  /** The object of the place that was scanned. */
  readonly item: { readonly id: ItemId; readonly name: string; readonly code: string } | null;
  readonly brand: string;
  readonly model: string;
  readonly year: number | null;
  /** Kilograms; `undefined`: nobody has typed one, the usual weight holds where one is needed. */
  readonly kilograms: number | null | undefined;
  readonly photos: readonly File[];
  readonly isOutside: boolean;
  /** Of a blank sheet that was scanned. */
  readonly code: string | null;
}

export const emptyIntake: IntakeDraft = {
  thing: noThing,
  problem: '',
  visitorName: '',
  contact: '',
  waiver: 'none',
  signature: null,
  member: null,
  item: null,
  brand: '',
  model: '',
  year: null,
  kilograms: undefined,
  photos: [],
  isOutside: false,
  code: null,
};

interface Kept {
  readonly draft: IntakeDraft;
  /** Milliseconds since 1970. */
  readonly touchedAt: number;
}

const keptMs = 15 * 60_000;

/** As the page finds it: the words of a page that was loaded again. */
const found = (): Kept => {
  const kept = keptWords();
  return kept
    ? { draft: { ...emptyIntake, ...kept.words }, touchedAt: kept.touchedAt }
    : { draft: emptyIntake, touchedAt: 0 };
};

const useKept = create<Kept>()(found);

export const useIntakeDraft = (): IntakeDraft => useKept(({ draft }) => draft);

/** For handlers, which do not render. */
export const intakeNow = (): IntakeDraft => useKept.getState().draft;

export const changeIntake = (change: Partial<IntakeDraft>): void => {
  const touchedAt = Date.now();
  const draft = { ...useKept.getState().draft, ...change };
  useKept.setState({ draft, touchedAt });
  keepWords(draft, touchedAt);
};

export const forgetIntake = (): void => {
  useKept.setState({ draft: emptyIntake, touchedAt: 0 });
  forgetWords();
};

/** Called when the screen opens. */
export const forgetOldIntake = (): void => {
  if (Date.now() - useKept.getState().touchedAt > keptMs) forgetIntake();
};

export const isIntakeBegun = (draft: IntakeDraft): boolean => draft !== emptyIntake;

/** The weight that goes with the ticket, in kilograms, and whether somebody typed it. */
export const weightOf = ({
  thing,
  kilograms,
}: IntakeDraft): { kg: number | null; isGuess: boolean } => {
  if (kilograms !== undefined) return { kg: kilograms, isGuess: false };
  const guess = needsWeight(thing.category) ? thing.typicalGrams : null;
  return { kg: guess === null ? null : guess / 1_000, isGuess: guess !== null };
};

/** The fields that must be filled, in the order in which they stand on the screen. */
export const needed = ['what', 'category', 'problem', 'visitorName', 'waiver'] as const;
export type NeededField = (typeof needed)[number];

/** What is still missing, first first. An object of the place has no visitor and needs no waiver. */
export const missingIn = (draft: IntakeDraft): readonly NeededField[] => {
  const isOwn = draft.item !== null;
  const isMissing: Record<NeededField, boolean> = {
    what: !isOwn && draft.thing.name.trim() === '',
    category: !isOwn && draft.thing.name.trim() !== '' && draft.thing.category === null,
    problem: draft.problem.trim() === '',
    visitorName: !isOwn && draft.visitorName.trim() === '',
    waiver: !isOwn && draft.waiver === 'none',
  };
  return needed.filter((field) => isMissing[field]);
};

/** What the application is told, when nothing is missing. */
export const intakeOf = (draft: IntakeDraft, waiverVersion: number): Intake => {
  const { item, member, code, isOutside } = draft;
  return {
    problem: draft.problem.trim(),
    ...(code !== null && { code }),
    ...(isOutside && { sessionId: null }),
    ...(item ? { itemId: item.id } : ofVisitor(draft, waiverVersion)),
    ...(member && !item && { memberId: member.id }),
  };
};

const ofVisitor = (draft: IntakeDraft, version: number): Partial<Intake> => {
  const { thing, waiver, signature } = draft;
  if (thing.category === null || waiver === 'none') throw new Error('nothing may be missing');
  const { kg } = weightOf(draft);
  return {
    what: {
      name: thing.name.trim(),
      category: thing.category,
      brand: draft.brand.trim(),
      model: draft.model.trim(),
      yearOfManufacture: draft.year,
      weightGrams: kg === null || kg <= 0 ? null : Math.max(1, Math.round(kg * 1_000)),
    },
    visitorName: draft.visitorName.trim(),
    visitorContact: draft.contact.trim(),
    waiver: { version, how: waiver },
    ...(signature && waiver === 'signed' && { signature }),
  };
};
