/** Any procedure can be called with any input: what the tests that try everything stand on. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { keepAcceptance } from '#tests/support/any-input/acceptance.ts';
import { anyInput } from '#tests/support/any-input/any-input.ts';
import { knownIn } from '#tests/support/any-input/known.ts';
import { answerTo, type Procedure, procedures } from '#tests/support/any-input/procedures.ts';
import { howMany } from '#tests/support/how-many.ts';
import { placesOf } from './repairs/places-to-try.ts';

const triesEach = howMany(14, 200);

/** Not accepted by what is drawn alone: a place is set up once, a code is a secret. */
const neverWelcome = ['place.setUp', 'staff.openManager', 'staff.recover'];

/** Every procedure so many times, in an order that is drawn once. */
const plan = (): Procedure[] => {
  const all = procedures.flatMap((one) => Array.from({ length: triesEach }, () => one));
  const shuffled = fc.shuffledSubarray(all, { minLength: all.length });
  return fc.sample(shuffled, { seed: 4, numRuns: 1 })[0] ?? [];
};

test('most procedures accept one input in five, and none answers what it may not', {
  timeout: howMany(90, 900) * 1_000,
}, async () => {
  const place = await (await placesOf('real'))();
  const known = knownIn(place.base);
  const acceptance = keepAcceptance();
  const faults: string[] = [];
  for (const [at, procedure] of plan().entries()) {
    place.time.advance(1_000);
    const [build] = fc.sample(anyInput(procedure.input), { seed: at, numRuns: 1 });
    const input = build?.(known);
    const answer = await answerTo(procedure, input, place.window('manager'));
    acceptance.count(procedure.name, answer);
    if (answer.isAccepted && procedure.output) known.remember(procedure.output, answer.output);
    const isExpected = answer.isAccepted || procedure.codes.includes(answer.code);
    if (!isExpected || (!answer.isAccepted && answer.code === 'UNEXPECTED')) {
      faults.push(`${procedure.name} ${JSON.stringify(input)}: ${JSON.stringify(answer)}`);
    }
  }
  known.close();
  await place.close();
  console.log(acceptance.lines().join('\n'));
  expect(faults).toEqual([]);
  const asked = procedures.filter(({ name }) => !neverWelcome.includes(name));
  const welcome = asked.filter(({ name }) => acceptance.of(name) >= 0.2);
  expect(welcome.length / asked.length).toBeGreaterThan(0.75);
});

test('a kind of schema that is not known is said, with its field', () => {
  const schema = z.object({ when: z.object({ at: z.date() }) });
  expect(() => anyInput(schema)).toThrow(/kind "date" \(when\.at\)/);
});
