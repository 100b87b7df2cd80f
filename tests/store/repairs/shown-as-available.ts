/** Who shows objects to whom, found by what the contract says of answers; and what they say of an unsafe one. */
import fc from 'fast-check';
import { z } from 'zod';
import type { CallContext } from '#main/house.ts';
import { availability } from '#shared/domain/words.ts';
import { type AnyInput, anyInput } from '#tests/support/any-input/any-input.ts';
import type { Known } from '#tests/support/any-input/known.ts';
import { answerTo, type Procedure, procedures } from '#tests/support/any-input/procedures.ts';
import { definitionOf, idNameOf, type Schema } from '#tests/support/any-input/schema-parts.ts';
import { schemasIn, visit } from '#tests/support/any-input/visit.ts';

const isOfAnItem = (schema: Schema): boolean => {
  const { id, availability: shown } = definitionOf(schema).shape ?? {};
  return id !== undefined && shown !== undefined && idNameOf(id) === 'itemId';
};

/** The objects that an answer shows as ready to be lent. */
const availableIn = (output: Schema, answer: unknown): string[] => {
  const ids: string[] = [];
  visit(output, answer, (schema, value) => {
    if (!isOfAnItem(schema) || value === null) return;
    const { id, availability: shown } = value as { id: string; availability: string };
    if (shown === 'shelf') ids.push(id);
  });
  return ids;
};

/** Every object of a list that was asked for what is on the shelf counts as shown on it. */
const listedIn = (output: Schema, answer: unknown): string[] => {
  const ids: string[] = [];
  visit(output, answer, (schema, value) => {
    if (isOfAnItem(schema) && value !== null) ids.push((value as { id: string }).id);
  });
  return ids;
};

/** Sentences, for each unsafe object that this answer shows as available. */
export const shownAvailable = (
  { name, output }: Procedure,
  input: unknown,
  answer: unknown,
  unsafe: ReadonlySet<string>,
): string[] => {
  if (!output) return [];
  const asksForShelf = (input as { availability?: string } | undefined)?.availability === 'shelf';
  const shown = (asksForShelf ? listedIn : availableIn)(output, answer);
  return shown
    .filter((id) => unsafe.has(id))
    .map((id) => `${name} shows the unsafe object ${id} as available`);
};

/** The reads that show objects with their availability. */
export const showings: readonly Procedure[] = procedures.filter(
  ({ isRead, output }) => isRead && output !== null && schemasIn(output).has(availability),
);

const inputs = new Map<Procedure, fc.Arbitrary<AnyInput>>(
  showings.map((procedure) => [procedure, anyInput(procedure.input, 100)]),
);

/** Asks each of them about an unsafe object, and once for everything where it answers that. */
export const faultsOfShowings = async (
  context: CallContext,
  {
    known,
    unsafe,
    itemId,
    seed,
  }: { known: Known; unsafe: ReadonlySet<string>; itemId: string; seed: number },
): Promise<string[]> => {
  const faults: string[] = [];
  const about = known.about({ table: 'items', id: itemId });
  for (const procedure of showings) {
    const drawn = fc.sample(inputs.get(procedure) ?? fc.constant(() => ({})), { seed, numRuns: 1 });
    const takesNothing = procedure.input === null || z.safeParse(procedure.input, {}).success;
    const asked = drawn.map((build) => build(about));
    for (const input of takesNothing ? [{}, ...asked] : asked) {
      const answer = await answerTo(procedure, input, context);
      if (!answer.isAccepted) continue;
      faults.push(...shownAvailable(procedure, input, answer.output, unsafe));
    }
  }
  return faults;
};
