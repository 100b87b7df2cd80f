/** The random tag that stands for somebody who was erased: `#7K2QD`. */
import { randomInt } from 'node:crypto';

/** Without letters that are read as digits (https://www.crockford.com/base32.html). */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 5;

export const newTag = (): string =>
  `#${Array.from({ length }, () => letters[randomInt(letters.length)]).join('')}`;
