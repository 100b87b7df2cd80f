/**
 * Weight and footprint of the kinds of object that the Fixometer knows (The Restart Project,
 * restarters.net, category revision 2: facts).
 */
export interface ReferenceRow {
  readonly name: string;
  readonly isPowered: boolean;
  /** 0 where the method wants the weight typed. */
  readonly grams: number;
  /** Grams of CO2 equivalent. */
  readonly footprintGrams: number;
}

const row = (
  name: string,
  isPowered: boolean,
  grams: number,
  footprintGrams: number,
): ReferenceRow => ({ name, isPowered, grams, footprintGrams });

export const referenceRows: readonly ReferenceRow[] = [
  row('Games console', true, 3220, 140670),
  row('Watch/clock', true, 1300, 28290),
  row('Sewing machine', true, 8600, 35000),
  row('Iron', true, 1170, 11000),
  row('Coffee maker', true, 1280, 17500),
  row('Desktop computer', true, 6690, 414170),
  row('Flat screen 15-17"', true, 3150, 262560),
  row('Flat screen 19-20"', true, 3660, 304880),
  row('Flat screen 22-24"', true, 5230, 343490),
  row('Laptop large', true, 2530, 414700),
  row('Laptop medium', true, 1830, 265320),
  row('Laptop small', true, 1390, 221150),
  row('Paper shredder', true, 3800, 59500),
  row('PC accessory', true, 440, 15940),
  row('Printer/scanner', true, 12470, 100690),
  row('Digital compact camera', true, 480, 29730),
  row('DSLR/video camera', true, 590, 16030),
  row('Handheld entertainment device', true, 140, 22710),
  row('Headphones', true, 400, 3000),
  row('Mobile', true, 150, 50510),
  row('Tablet', true, 770, 114490),
  row('Flat screen 26-30"', true, 10600, 284250),
  row('Flat screen 32-37"', true, 18700, 349580),
  row('Hi-Fi integrated', true, 8950, 186500),
  row('Hi-Fi separates', true, 8720, 123860),
  row('Musical instrument', true, 17700, 109500),
  row('Portable radio', true, 2060, 54650),
  row('Projector', true, 2680, 57580),
  row('TV and gaming-related accessories', true, 1990, 51330),
  row('Aircon/dehumidifier', true, 7600, 99410),
  row('Decorative or safety lights', true, 460, 14720),
  row('Fan', true, 3900, 15600),
  row('Hair & beauty item', true, 670, 10280),
  row('Kettle', true, 1250, 44320),
  row('Lamp', true, 2680, 14960),
  row('Power tool', true, 1650, 26650),
  row('Small kitchen item', true, 2950, 30900),
  row('Toaster', true, 1470, 8130),
  row('Toy', true, 930, 10400),
  row('Vacuum', true, 6800, 36010),
  row('Misc (powered)', true, 0, 0),
  row('Furniture', false, 29810, 67130),
  row('Bicycle', false, 15100, 149600),
  row('Clothing/textile', false, 750, 20320),
  row('Misc (unpowered)', false, 0, 0),
  row('Hand tool', false, 930, 4670),
  row('Jewellery', false, 60, 59190),
];
