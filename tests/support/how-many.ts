/** How far a property is tried: far enough for every change, and much further in `npm run prove`. */
export const isProving = process.env['ETABLI_PROVE'] === '1';

/** The first number in `npm test`, the second one in `npm run prove`. */
export const howMany = (normal: number, exhaustive: number): number =>
  isProving ? exhaustive : normal;
