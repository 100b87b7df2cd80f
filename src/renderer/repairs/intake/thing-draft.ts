/** What somebody is naming: one of the things that people often bring, or words of their own. Pure. */
import type { CommonThing } from '#shared/contract/repair-views.ts';
import { isPowered, type ThingCategory } from '#shared/domain/repairs/thing-category.ts';

export interface ThingDraft {
  readonly name: string;
  /** `null`: not known yet. */
  readonly category: ThingCategory | null;
  /** What such a thing weighs as a rule. */
  readonly typicalGrams: number | null;
  /** `typing`: nobody has looked yet whether it is a common one. */
  readonly state: 'typing' | 'common' | 'own-words';
}

export const noThing: ThingDraft = {
  name: '',
  category: null,
  typicalGrams: null,
  state: 'typing',
};

export const commonDraft = ({ name, category, typicalGrams }: CommonThing): ThingDraft => ({
  name,
  category,
  typicalGrams,
  state: 'common',
});

/** Accents, capitals and hyphens do not tell two things apart. */
export const foldWords = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * What was typed, settled: the common thing of this very name, else words of one's own, with the
 * category of what resembles them most as a proposal. A category that somebody chose stays.
 */
export const settledThing = (thing: ThingDraft, alike: readonly CommonThing[]): ThingDraft => {
  if (thing.state !== 'typing') return thing;
  const exact = alike.find(({ name }) => foldWords(name) === foldWords(thing.name));
  if (exact) return commonDraft(exact);
  const category = thing.category ?? alike[0]?.category ?? null;
  return { ...thing, category, state: 'own-words' };
};

/** The method weighs by itself what is powered, unless it is of no kind: see DOMAIN, impact. */
export const needsWeight = (category: ThingCategory | null): boolean =>
  category !== null && (category === 'Misc' || !isPowered(category));
