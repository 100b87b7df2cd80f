/** Any procedure can be called with any input, half of them made of what the base holds. */
import { expect, test } from 'vitest';
import { z } from 'zod';
import { anyInput } from '#tests/support/any-input/any-input.ts';
import { tryAll } from '#tests/support/any-input/try-all.ts';
import { howMany } from '#tests/support/how-many.ts';

const triesEach = Number(process.env['ETABLI_TRIES'] ?? howMany(40, 1_000));

test('every procedure accepts one input in five, answers as the contract says and writes nothing when it refuses', {
  timeout: howMany(240, 20_000) * 1_000,
}, async () => {
  const { acceptance, faults } = await tryAll(triesEach);
  console.log(acceptance.lines().join('\n'));
  expect(faults.slice(0, 20)).toEqual([]);
  // Of forty tries, chance alone may take away a few.
  const least = triesEach < 200 ? 0.1 : 0.2;
  expect(acceptance.names().filter((name) => acceptance.of(name) < least)).toEqual([]);
});

test('a kind of schema that is not known is said, with its field', () => {
  const schema = z.object({ when: z.object({ at: z.date() }) });
  expect(() => anyInput(schema)).toThrow(/kind "date" \(when\.at\)/);
});
