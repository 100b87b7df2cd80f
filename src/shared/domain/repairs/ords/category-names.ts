/** The category that a row file names. */
import { poweredCategories, type ThingCategory } from '../thing-category.ts';
import type { OrdsLayout } from './columns.ts';

const present = new Map<string, ThingCategory>(poweredCategories.map((name) => [name, name]));

/**
 * How older files spelled a category, or split it: sizes of screens and laptops were of their own.
 * Letters and digits alone are compared, so that capitals and spaces around a stroke do not matter.
 */
const olderNames: Readonly<Record<string, ThingCategory>> = {
  'Air conditioner/dehumidifier': 'Aircon/dehumidifier',
  'Batteries/chargers/adapters': 'Battery/charger/adapter',
  'Decorative/safety lights': 'Decorative or safety lights',
  'DLSR/video camera': 'DSLR/video camera',
  'Hair and beauty item': 'Hair & beauty item',
  'Hi-Fi/integrated': 'Hi-Fi integrated',
  'Hifi separates': 'Hi-Fi separates',
  'Flat screen 15-17"': 'Flat screen',
  'Flat screen 19-20"': 'Flat screen',
  'Flat screen 22-24"': 'Flat screen',
  'Flat screen 26-30"': 'Flat screen',
  'Flat screen 32-37"': 'Flat screen',
  'Laptop large': 'Laptop',
  'Laptop medium': 'Laptop',
  'Laptop small': 'Laptop',
  'Misc (powered)': 'Misc',
  Miscellaneous: 'Misc',
  'Mobile phone': 'Mobile',
  'Other electric': 'Misc',
  'PC peripheral': 'PC accessory',
  'PC peripherals': 'PC accessory',
  'Printer / scanner': 'Printer/scanner',
  'Portable entertainment device': 'Handheld entertainment device',
  'Hand held entertainment device': 'Handheld entertainment device',
  'Small electrical': 'Small home electrical',
  'Large electrical': 'Large home electrical',
  'Small kitchen appliance': 'Small kitchen item',
  'TV & gaming-related accessories': 'TV and gaming-related accessories',
  'TV and gaming related accessories': 'TV and gaming-related accessories',
  'Vacuum cleaner': 'Vacuum',
  'Clock/watch': 'Watch/clock',
  'Game console': 'Games console',
  Hairdryer: 'Hair dryer',
};

const bare = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

const older = new Map<string, ThingCategory>([
  ...poweredCategories.map((name) => [bare(name), name] as const),
  ...Object.entries(olderNames).map(([name, category]) => [bare(name), category] as const),
]);

/** The category of a row; `null` when no list of the standard has this name. */
export const categoryNamed = (name: string, layout: OrdsLayout): ThingCategory | null =>
  present.get(name) ?? (layout === 'v0.2.1' ? (older.get(bare(name)) ?? null) : null);
