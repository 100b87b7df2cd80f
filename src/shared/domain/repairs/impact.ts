/**
 * What repairs have saved: waste kept from the bin and greenhouse gases, by the Fixometer method of The
 * Restart Project (category revision 2). Only what was fixed counts; half of a thing's footprint is
 * displaced by a repair; waste is never halved. The other method, of Repair Café International, counts
 * some thirty times less: name and version stand beside every figure.
 */
import type { ReferenceRow } from './reference.ts';
import type { ImpactMethod, Outcome } from './repair-words.ts';

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

/** Name and version of each method: printed beside every figure. */
export const impactMethodNames: Readonly<Record<ImpactMethod, string>> = {
  fixometer: 'Fixometer, The Restart Project, category revision 2',
  'one-to-one':
    'Repair Café International, 1 kg = 1 kg CO2e (weights: Fixometer, category revision 2)',
};

/** Kilograms of CO2e a kilogram: constants of the method, copied and never computed again. */
const ratios = { powered: 32.06679233, unpowered: 17.70147059 };
const displaced = 0.5;

const none: Impact = { wasteGrams: 0, co2eGrams: 0, weightMissing: 0 };

/** Things of one kind with one outcome: how many, how many of them have a weight, and these together. */
export interface RepairedThings {
  readonly outcome: Outcome;
  readonly reference: ReferenceRow;
  readonly count: number;
  readonly weighed: number;
  readonly estimatedGrams: number;
}

/**
 * The impact of many things of a kind at once. A typed weight counts for Misc and for unpowered things
 * alone. By Repair Café International's rule a kilogram that was repaired is a kilogram of CO2e, for
 * the same weights.
 */
export const impactOfMany = (
  things: RepairedThings,
  method: ImpactMethod = 'fixometer',
): Impact => {
  const impact = fixometerImpact(things);
  return method === 'fixometer' ? impact : { ...impact, co2eGrams: impact.wasteGrams };
};

const fixometerImpact = (things: RepairedThings): Impact => {
  const { outcome, reference, count, weighed, estimatedGrams } = things;
  if (outcome !== 'fixed') return none;
  const { isPowered, grams, footprintGrams } = reference;
  const takesEstimate = !isPowered || grams === 0;
  const ratio = isPowered ? ratios.powered : ratios.unpowered;
  const estimated = takesEstimate ? estimatedGrams : 0;
  const byReference = takesEstimate ? count - weighed : count;
  return {
    wasteGrams: estimated + byReference * grams,
    co2eGrams: (estimated * ratio + byReference * footprintGrams) * displaced,
    weightMissing: grams === 0 ? byReference : 0,
  };
};

/** The impact of one thing. */
export const impactOf = (
  { outcome, reference, estimatedGrams }: RepairedThing,
  method: ImpactMethod = 'fixometer',
): Impact =>
  impactOfMany(
    {
      outcome,
      reference,
      count: 1,
      weighed: estimatedGrams ? 1 : 0,
      estimatedGrams: estimatedGrams ?? 0,
    },
    method,
  );

/** Impacts together; round only what is shown. */
export const sumOfImpacts = (impacts: Iterable<Impact>): Impact => {
  let [wasteGrams, co2eGrams, weightMissing] = [0, 0, 0];
  for (const one of impacts) {
    wasteGrams += one.wasteGrams;
    co2eGrams += one.co2eGrams;
    weightMissing += one.weightMissing;
  }
  return { wasteGrams, co2eGrams, weightMissing };
};
