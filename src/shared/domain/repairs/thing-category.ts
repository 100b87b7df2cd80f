/**
 * What kind of thing is repaired: the forty powered categories of the Open Repair Data Standard v0.3,
 * whose number is their place in the list from 1 on, and the six unpowered kinds, which the standard
 * counts in a summary only. Each takes one row of the Fixometer's reference; the mapping is ours.
 */
import { z } from 'zod';
import { type ReferenceRow, referenceRows } from './reference.ts';

const poweredReferences = {
  'Aircon/dehumidifier': 'Aircon/dehumidifier',
  'Battery/charger/adapter': 'Misc (powered)',
  'Decorative or safety lights': 'Decorative or safety lights',
  'Desktop computer': 'Desktop computer',
  'Digital compact camera': 'Digital compact camera',
  'DSLR/video camera': 'DSLR/video camera',
  Fan: 'Fan',
  'Flat screen': 'Flat screen 22-24"',
  'Hair & beauty item': 'Hair & beauty item',
  'Handheld entertainment device': 'Handheld entertainment device',
  Headphones: 'Headphones',
  'Hi-Fi integrated': 'Hi-Fi integrated',
  'Hi-Fi separates': 'Hi-Fi separates',
  Kettle: 'Kettle',
  Lamp: 'Lamp',
  Laptop: 'Laptop medium',
  'Large home electrical': 'Misc (powered)',
  Misc: 'Misc (powered)',
  Mobile: 'Mobile',
  'Musical instrument': 'Musical instrument',
  'Paper shredder': 'Paper shredder',
  'PC accessory': 'PC accessory',
  'Portable radio': 'Portable radio',
  'Power tool': 'Power tool',
  'Printer/scanner': 'Printer/scanner',
  Projector: 'Projector',
  'Sewing machine': 'Sewing machine',
  'Small home electrical': 'Misc (powered)',
  'Small kitchen item': 'Small kitchen item',
  Tablet: 'Tablet',
  Toaster: 'Toaster',
  Toy: 'Toy',
  'TV and gaming-related accessories': 'TV and gaming-related accessories',
  Vacuum: 'Vacuum',
  'Watch/clock': 'Watch/clock',
  'Coffee maker': 'Coffee maker',
  'Food processor': 'Small kitchen item',
  'Games console': 'Games console',
  'Hair dryer': 'Hair & beauty item',
  Iron: 'Iron',
} as const;

const unpoweredReferences = {
  'Unpowered - Bicycle': 'Bicycle',
  'Unpowered - Furniture': 'Furniture',
  'Unpowered - Textile': 'Clothing/textile',
  'Unpowered - Jewellery': 'Jewellery',
  'Unpowered - Household': 'Misc (unpowered)',
  'Unpowered - Other': 'Misc (unpowered)',
} as const;

const references = { ...poweredReferences, ...unpoweredReferences };
export type ThingCategory = keyof typeof references;

/** The forty in their order: the first is number 1 of the standard. */
export const poweredCategories = Object.keys(
  poweredReferences,
) as (keyof typeof poweredReferences)[]; // its own keys
export const unpoweredCategories = Object.keys(
  unpoweredReferences,
) as (keyof typeof unpoweredReferences)[]; // its own keys

const categories: readonly ThingCategory[] = [...poweredCategories, ...unpoweredCategories];
export const thingCategory = z.enum(categories as [ThingCategory, ...ThingCategory[]]); // never empty

/** The base keeps numbers: 1 to 40 are those of the standard, the unpowered kinds follow from 101. */
const firstUnpowered = 101;

export const isPowered = (category: ThingCategory): boolean => category in poweredReferences;

export const categoryNumber = (category: ThingCategory): number => {
  const at = categories.indexOf(category);
  const powered = poweredCategories.length;
  return at < powered ? at + 1 : at - powered + firstUnpowered;
};

/** The category of a number that `categoryNumber` answered; `null` for any other. */
export const categoryOfNumber = (number: number): ThingCategory | null => {
  const powered = poweredCategories[number - 1];
  return powered ?? unpoweredCategories[number - firstUnpowered] ?? null;
};

const byName = new Map(referenceRows.map((row) => [row.name, row]));

/** The row of the Fixometer that a category takes. */
export const referenceOf = (category: ThingCategory): ReferenceRow => {
  const row = byName.get(references[category]);
  if (!row) throw new Error(`no reference for ${category}`);
  return row;
};
