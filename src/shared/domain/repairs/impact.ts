/**
 * What repairs have saved: waste kept from the bin and greenhouse gases, by the Fixometer method of The
 * Restart Project (category revision 2). Only what was fixed counts; half of a thing's footprint is
 * displaced by a repair; waste is never halved.
 */
import type { ReferenceRow } from './reference.ts';
import type { Outcome } from './repair-words.ts';

export interface RepairedThing {
  readonly outcome: Outcome;
  readonly reference: ReferenceRow;
  /** Grams, as somebody weighed or guessed them; `null` where nobody did. */
  readonly estimatedGrams: number | null;
}

export interface Impact {
  /** Grams kept from waste. */
  readonly wasteGrams: number;
  /** Grams of CO2 equivalent avoided. */
  readonly co2eGrams: number;
  /** Fixed things whose weight nobody knows: they count for nothing. */
  readonly weightMissing: number;
}

/** Printed beside every figure. */
export const fixometerName = 'Fixometer, The Restart Project, category revision 2';

/** Kilograms of CO2e a kilogram: constants of the method, copied and never computed again. */
const ratios = { powered: 32.06679233, unpowered: 17.70147059 };
const displaced = 0.5;

const none: Impact = { wasteGrams: 0, co2eGrams: 0, weightMissing: 0 };

/** The impact of one thing. A typed weight counts for Misc and for unpowered things alone. */
export function impactOf({ outcome, reference, estimatedGrams }: RepairedThing): Impact {
  if (outcome !== 'fixed') return none;
  const { isPowered, grams, footprintGrams } = reference;
  const takesEstimate = !isPowered || grams === 0;
  if (takesEstimate && estimatedGrams) {
    const ratio = isPowered ? ratios.powered : ratios.unpowered;
    return { ...none, wasteGrams: estimatedGrams, co2eGrams: estimatedGrams * ratio * displaced };
  }
  if (grams === 0) return { ...none, weightMissing: 1 };
  return { ...none, wasteGrams: grams, co2eGrams: footprintGrams * displaced };
}

/** The impact of many; round only what is shown. */
export const sumOfImpacts = (things: Iterable<RepairedThing>): Impact => {
  let [wasteGrams, co2eGrams, weightMissing] = [0, 0, 0];
  for (const thing of things) {
    const one = impactOf(thing);
    wasteGrams += one.wasteGrams;
    co2eGrams += one.co2eGrams;
    weightMissing += one.weightMissing;
  }
  return { wasteGrams, co2eGrams, weightMissing };
};
