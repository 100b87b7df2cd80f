/** Whatever breaks, the log names nobody: every procedure, found by walking the contract. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { House } from '#main/house.ts';
import { openLog } from '#main/house-log.ts';
import { anyInput } from '#tests/support/any-input/any-input.ts';
import { knownIn } from '#tests/support/any-input/known.ts';
import { answerTo, isServed, procedures } from '#tests/support/any-input/procedures.ts';
import { aMember } from '#tests/support/builders/a-member.ts';
import { aHouse } from '#tests/support/house.ts';
import { tracesIn } from '#tests/support/privacy/traces.ts';

const name = 'Éléonore Quœrzébrück';
const words = ['Éléonore', 'Quœrzébrück', 'eleonore.q@exemple.org'];

/** Errors as libraries throw them: with what they were given. */
const broken = [
  () => new Error(`cannot save ${name}`),
  () => new TypeError(`Cannot read properties of "${name}" (reading '${name}')`),
  () => new RangeError(`Cannot parse: ${name}`),
  () => new SyntaxError(`Unexpected token 'É', "${name}" is not valid JSON`),
  () => Object.assign(new Error('no'), { name, code: name, cause: new Error(name), row: { name } }),
  () => new TypeError('The "name" argument must be a string. Received eleonore.q@exemple.org'),
  () => `${name} as a word`,
] as const;

test('every procedure may break on a name, and the log has none', async () => {
  const house = await aHouse();
  await aMember(house, { firstName: 'Éléonore', lastName: 'Quœrzébrück' });
  const { log, close } = openLog(house.folder);
  let thrown = 0;
  const fail = (): never => {
    thrown += 1;
    throw (broken[thrown % broken.length] ?? broken[0])();
  };
  const store: House['store'] = { ...house.store, read: fail, write: fail };
  const known = knownIn(join(house.folder, 'etabli.db'));
  for (const [seed, procedure] of procedures.filter(isServed).entries()) {
    const inputs = fc.sample(anyInput(procedure.input), { seed, numRuns: 4 });
    for (const build of inputs) {
      const context = house.window('manager');
      await answerTo(procedure, build(known), { ...context, house: { ...house, log, store } });
    }
  }
  known.close();
  close();

  const path = join(house.folder, 'logs');
  expect(readFileSync(join(path, 'etabli.log'), 'utf8').split('\n').length).toBeGreaterThan(200);
  expect(thrown).toBeGreaterThan(200);
  expect(tracesIn(path, words)).toEqual([]);
});
