import { describe, expect, it } from 'vitest';
import {
  emptyIntake,
  type IntakeDraft,
  intakeOf,
  missingIn,
  weightOf,
} from '#renderer/repairs/intake/intake-draft.ts';
import { commonDraft, noThing, settledThing } from '#renderer/repairs/intake/thing-draft.ts';
import { pagesOf } from '#renderer/repairs/paper/sheet-pages.ts';
import type { CommonThing } from '#shared/contract/repair-views.ts';
import type { ItemId } from '#shared/domain/ids.ts';

const toaster: CommonThing = {
  name: 'Grille-pain',
  category: 'Toaster',
  isPowered: true,
  typicalGrams: 1_100,
};
const bicycle: CommonThing = {
  name: 'Vélo',
  category: 'Unpowered - Bicycle',
  isPowered: false,
  typicalGrams: 15_000,
};

const aDraft = (wish: Partial<IntakeDraft> = {}): IntakeDraft => ({
  ...emptyIntake,
  thing: commonDraft(toaster),
  problem: 'Ne chauffe plus',
  visitorName: 'Ana',
  waiver: 'paper',
  ...wish,
});

describe('what is typed', () => {
  const typed = (name: string) => settledThing({ ...noThing, name }, [toaster, bicycle]);

  it.each(['grille pain', 'GRILLE-PAIN', ' Grille-pain '])('%j is the common thing', (name) => {
    expect(typed(name)).toEqual(commonDraft(toaster));
  });

  it('keeps its own words otherwise, with the category of what resembles it most', () => {
    expect(typed('Grille-tout')).toMatchObject({
      name: 'Grille-tout',
      category: 'Toaster',
      state: 'own-words',
    });
  });

  it('has no category where nothing resembles it', () => {
    expect(settledThing({ ...noThing, name: 'Zorglub' }, []).category).toBeNull();
  });
});

describe('the weight', () => {
  it('is guessed only where the method needs one', () => {
    expect(weightOf(aDraft())).toEqual({ kg: null, isGuess: false });
    expect(weightOf(aDraft({ thing: commonDraft(bicycle) }))).toEqual({ kg: 15, isGuess: true });
  });

  it('is what somebody typed, or took away', () => {
    const thing = commonDraft(bicycle);
    expect(weightOf(aDraft({ thing, kilograms: 12.5 }))).toEqual({ kg: 12.5, isGuess: false });
    expect(weightOf(aDraft({ thing, kilograms: null }))).toEqual({ kg: null, isGuess: false });
  });
});

describe('what is missing', () => {
  it('is named in the order of the screen', () => {
    expect(missingIn(emptyIntake)).toEqual(['what', 'problem', 'visitorName', 'waiver']);
    expect(missingIn(aDraft())).toEqual([]);
  });

  it('is only the problem of an object of the place', () => {
    const id = '019ab000-0000-7000-8000-000000000001' as ItemId; // shaped like one
    const item = { id, name: 'Ponceuse', code: 'T0000018' };
    expect(missingIn({ ...emptyIntake, item })).toEqual(['problem']);
    expect(intakeOf({ ...emptyIntake, item, problem: 'Câble' }, 1)).toEqual({
      problem: 'Câble',
      itemId: id,
    });
  });
});

it('goes with the version of the waiver, in whole grams', () => {
  const draft = aDraft({ thing: commonDraft(bicycle), kilograms: 12.3456 });
  expect(intakeOf(draft, 3)).toMatchObject({
    what: { name: 'Vélo', weightGrams: 12_346 },
    waiver: { version: 3, how: 'paper' },
  });
});

describe('blank sheets', () => {
  it('are in the order of their codes when a pile of A4 is cut', () => {
    expect(pagesOf(['1', '2', '3', '4', '5'], 'a4')).toEqual([['1', '4'], ['2', '5'], ['3']]);
    expect(pagesOf(['1', '2'], 'a5')).toEqual([['1'], ['2']]);
  });
});
