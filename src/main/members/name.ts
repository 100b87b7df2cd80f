/** A member's name as it is shown and as it is sorted. */
import { fold } from '#main/store/search/fold.ts';

interface Names {
  readonly firstName: string;
  readonly lastName: string;
}

/** `Zoé Lefèvre`; one of the two may be empty. */
export const fullName = ({ firstName, lastName }: Names): string =>
  `${firstName} ${lastName}`.trim();

/** The key that lists sort by: last name first, without case or accents. */
export const foldedName = ({ firstName, lastName }: Names): string =>
  fold(`${lastName} ${firstName}`);
