type Typed<Name extends string> = Partial<Record<Name, number | null>>;

/** The numbers that were typed; an emptied field is not saved. */
export const typedNumbers = <Name extends string>(
  changes: Typed<Name>,
): Partial<Record<Name, number>> =>
  Object.fromEntries(
    Object.entries(changes).filter(([, value]) => typeof value === 'number'),
  ) as Partial<Record<Name, number>>; // those that are null went
