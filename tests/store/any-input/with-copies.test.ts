/** Any input in a whole house, which makes copies before what is dangerous; and what any input is made of. */
import { expect, test } from 'vitest';
import { z } from 'zod';
import { anyInput } from '#tests/support/any-input/any-input.ts';
import { expectGood } from '#tests/support/any-input/expect-good.ts';
import { copying, served, tryAll } from '#tests/support/any-input/try-all.ts';
import { howMany } from '#tests/support/how-many.ts';

/** Each of them takes a tenth of a second to a whole one: see `copying`. */
const copies = howMany(10, 1_000);
const whole = howMany(4, 40);

test(`procedures of copies, ${copies} inputs each: one in five accepted, typed answers, nothing written when refused`, {
  timeout: howMany(240, 9_000) * 1_000,
}, async () => {
  expect(copying).toHaveLength(7);
  await expectGood(copying, { each: copies, seed: 3, opening: 'whole' });
});

test(`every procedure in a whole house, ${whole} inputs each: typed answers, nothing written when refused`, {
  timeout: howMany(240, 6_000) * 1_000,
}, async () => {
  const others = served.filter((procedure) => !copying.includes(procedure));
  const { faults } = await tryAll(others, { each: whole, seed: 4, opening: 'whole' });
  expect(faults.slice(0, 20)).toEqual([]);
});

test('a kind of schema that is not known is said, with its field', () => {
  const schema = z.object({ when: z.object({ at: z.date() }) });
  expect(() => anyInput(schema)).toThrow(/kind "date" \(when\.at\)/);
});
