/** Anything that people may do, in any order: calls of every procedure of the contract. */
import fc from 'fast-check';
import type { Role } from '#shared/domain/words.ts';
import { type AnyInput, anyInput } from '#tests/support/any-input/any-input.ts';
import { type Procedure, procedures } from '#tests/support/any-input/procedures.ts';

export interface Step {
  readonly procedure: Procedure;
  readonly build: AnyInput;
  readonly role: Role;
  /** Since the step before. */
  readonly seconds: number;
}

/** Called more often, so that a run tells a story of loans, verdicts and undos. Others: once. */
const often: Readonly<Record<string, number>> = {
  'counter.scan': 12,
  'counter.pick': 10,
  'loans.lend': 30,
  'loans.lendAnyway': 14,
  'loans.takeBack': 20,
  'loans.reportDamage': 8,
  'loans.backDate': 8,
  'items.unblock': 10,
  'journal.undo': 34,
  'repairs.tickets.open': 12,
  'repairs.tickets.take': 4,
  'repairs.tickets.finish': 10,
  'repairs.tickets.declareUnsafe': 24,
  'repairs.tickets.clearUnsafe': 20,
  'exchange.ords.check': 2,
  'exchange.ords.run': 4,
};

const unknown = Object.keys(often).filter((name) => procedures.every((one) => one.name !== name));
if (unknown.length > 0) throw new Error(`no such procedure: ${unknown.join(', ')}`);

/** Most name what exists: a run of refusals tells nothing. */
const fromBase = 92;

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  ...procedures.map((procedure) => ({
    weight: often[procedure.name] ?? 1,
    arbitrary: fc
      .record({
        procedure: fc.constant(procedure),
        build: anyInput(procedure.input, fromBase),
        role: fc.oneof(
          {
            weight: procedure.needs === 'manager' ? 9 : 1,
            arbitrary: fc.constant('manager' as const),
          },
          { weight: 2, arbitrary: fc.constant('volunteer' as const) },
        ),
        seconds: fc.constantFrom(0, 2, 70, 4_000),
      })
      .map((step) => ({ ...step, [fc.toStringMethod]: () => `${step.role} ${procedure.name}` })),
  })),
);

export const anyRun = (steps: number): fc.Arbitrary<Step[]> =>
  fc.array(anyStep, { minLength: steps, maxLength: steps });
