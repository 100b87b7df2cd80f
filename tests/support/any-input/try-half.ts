/** Half of the inputs of every procedure: each half is a file of its own, for a core of its own. */
import { test } from 'vitest';
import { howMany } from '../how-many.ts';
import { expectGood } from './expect-good.ts';
import { copying, served } from './try-all.ts';

const each = Number(process.env['ETABLI_TRIES'] ?? howMany(500, 5_000));

/** Another seed draws other inputs. */
export const tryHalf = (seed: number): void => {
  test(`every procedure, ${each} inputs: one in five accepted, typed answers, nothing written when refused`, {
    timeout: howMany(600, 6_000) * 1_000,
  }, async () => {
    const tried = served.filter((procedure) => !copying.includes(procedure));
    await expectGood(tried, { each, seed, opening: 'light' });
  });
};
