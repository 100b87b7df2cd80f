/** Who may call what, found by walking the contract: a procedure that is forgotten fails here. */
import { type AnyContractProcedure, isContractProcedure } from '@orpc/contract';
import { type AnyProcedure, call } from '@orpc/server';
import { describe, expect, test } from 'vitest';
import { application } from '#main/application.ts';
import type { CallContext } from '#main/house.ts';
import { contract } from '#shared/contract/contract.ts';
import { baseRefusals } from '#shared/contract/refusals.ts';
import type { Role } from '#shared/domain/words.ts';
import { aHouse } from '#tests/support/house.ts';

interface Found {
  path: string;
  needs: Role;
  method: string | undefined;
  codes: string[];
}

type Node = AnyContractProcedure | { readonly [name: string]: Node };

const walk = (node: Node, path: readonly string[] = []): Found[] => {
  if (!isContractProcedure(node)) {
    return Object.entries(node).flatMap(([name, child]) => walk(child, [...path, name]));
  }
  const { meta, route, errorMap } = node['~orpc'];
  return [
    {
      path: path.join('.'),
      needs: (meta as { role: Role }).role, // every procedure of ours begins with a role
      method: route.method,
      codes: Object.keys(errorMap),
    },
  ];
};

const procedures = walk(contract);
/** The desk is served by each door. */
const served = procedures.filter(({ path }) => !path.startsWith('desk.'));

const handlerOf = (path: string): AnyProcedure =>
  path
    .split('.')
    .reduce<unknown>((node, name) => (node as Record<string, unknown>)[name], application) as never; // walked by names of the contract

/** Inputs that every procedure must survive: nothing, and what no procedure asks for. */
const inputs = [undefined, {}, { id: 'x'.repeat(50) }, 'a word', null];

const codeOf = async (path: string, context: CallContext, input: unknown) => {
  try {
    await call(handlerOf(path), input, { context });
    return 'answered';
  } catch (error) {
    return (error as { code: string }).code; // the guard throws contract errors only
  }
};

describe('the contract', () => {
  test('is walked whole', () => {
    expect(procedures.length).toBeGreaterThan(70);
    expect(served.map(({ path }) => path)).toContain('staff.openManager');
  });

  test.each(procedures)('$path says who may call, and what it may refuse', (procedure) => {
    expect(['volunteer', 'repairer', 'manager']).toContain(procedure.needs);
    expect(['GET', 'POST']).toContain(procedure.method);
    expect(procedure.codes).toEqual(expect.arrayContaining(Object.keys(baseRefusals)));
  });

  test.each(served)('$path is served', ({ path }) => {
    expect(handlerOf(path)).toBeDefined();
  });
});

describe('a volunteer', () => {
  test.each(served.filter(({ needs }) => needs === 'manager'))(
    'may not $path',
    async ({ path }) => {
      const { window } = await aHouse();
      for (const input of inputs) {
        expect(await codeOf(path, window(), input)).toBe('ROLE_NEEDED');
      }
    },
  );
});

describe('whatever is sent', () => {
  test.each(served)('$path answers, or says what is wrong', async ({ path, codes }) => {
    const { window } = await aHouse();
    for (const input of inputs) {
      const code = await codeOf(path, window('manager'), input);
      expect(['answered', ...codes]).toContain(code);
      expect(code).not.toBe('UNEXPECTED');
    }
  });

  test.each(served)(
    '$path says that the place is not set up, or does without',
    async ({ path }) => {
      const { window } = await aHouse({ isSetUp: false });
      expect(await codeOf(path, window('manager'), {})).not.toBe('UNEXPECTED');
    },
  );
});
