/**
 * The id of the nth thing that belongs to another one, such as a question of a loan: its owner's id
 * with another last byte. Always the same, and as unique within its table as the owner is.
 */
export const nthIdOf = <Id extends string>(ownerId: string, position: number): Id => {
  const lastByte = Number.parseInt(ownerId.slice(-2), 16);
  const own = (lastByte + 1 + position) % 256;
  return (ownerId.slice(0, -2) + own.toString(16).padStart(2, '0')) as Id; // a UUIDv7 as its owner's
};
