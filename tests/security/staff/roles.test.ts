/** Who may call what, found by walking the contract: a procedure that is forgotten fails here. */
import { describe, expect, test } from 'vitest';
import type { CallContext } from '#main/house.ts';
import { openPost } from '#main/staff/posts.ts';
import { baseRefusals } from '#shared/contract/refusals.ts';
import type { Role } from '#shared/domain/words.ts';
import {
  allProcedures,
  answerTo,
  isServed,
  procedures,
} from '#tests/support/any-input/procedures.ts';
import { aHouse, type TestHouse } from '#tests/support/house.ts';

/** Inputs that every procedure must survive: nothing, and what no procedure asks for. */
const inputs = [undefined, {}, { id: 'x'.repeat(50) }, 'a word', null];

const codeOf = async (name: string, input: unknown, context: CallContext): Promise<string> => {
  const answer = await answerTo({ name }, input, context);
  return answer.isAccepted ? 'answered' : answer.code;
};

/** What a window may hold: nobody in particular, a person of each role, manager rights. */
const holders = ['nobody', 'volunteer', 'repairer', 'manager', 'manager rights'] as const;
type Holder = (typeof holders)[number];

/** A window at which somebody of this role stands, or that holds manager rights. */
const windowOf = async (house: TestHouse, holder: Holder): Promise<CallContext> => {
  if (holder === 'manager rights') return house.window('manager');
  const post = openPost('counter');
  post.stirredAt = house.clock();
  if (holder === 'nobody') return { house, post };
  const { id } = await house.client('manager').staff.add({ name: holder, role: holder });
  post.staffId = id;
  return { house, post };
};

describe('the contract', () => {
  test('is walked whole', () => {
    expect(allProcedures.length).toBeGreaterThan(170);
    expect(procedures.map(({ name }) => name)).toContain('staff.openManager');
  });

  test.each(allProcedures)('$name says who may call, and what it may refuse', (procedure) => {
    expect(['volunteer', 'repairer', 'manager']).toContain(procedure.needs);
    expect(['GET', 'POST']).toContain(procedure.method);
    expect(procedure.codes).toEqual(expect.arrayContaining(Object.keys(baseRefusals)));
  });

  test.each(procedures)('$name is served', (procedure) => {
    expect(isServed(procedure)).toBe(true);
  });
});

/** What is refused to each of them, whatever they send. */
const refusedTo = (needs: Role, holder: Holder): boolean =>
  needs === 'manager' && holder !== 'manager rights';

/**
 * Picking a name gives no rights: the screen shows names to everybody. Rights come from a code, and end.
 */
describe.each(holders)('a window of %s', (holder) => {
  test('is answered what its role allows, and refused the rest whatever it sends', async () => {
    const house = await aHouse();
    const faults: string[] = [];
    for (const { name, needs } of procedures.filter(isServed)) {
      for (const input of inputs) {
        const code = await codeOf(name, input, await windowOnce(house, holder));
        const isRefused = code === 'ROLE_NEEDED';
        if (isRefused !== refusedTo(needs, holder)) faults.push(`${name}: ${code}`);
      }
    }
    expect(faults).toEqual([]);
  });
});

const windows = new WeakMap<TestHouse, Map<Holder, CallContext>>();
/** The person is picked once; each call comes from a window that nothing before has locked. */
const windowOnce = async (house: TestHouse, holder: Holder): Promise<CallContext> => {
  const known = windows.get(house) ?? new Map<Holder, CallContext>();
  windows.set(house, known);
  const window = known.get(holder) ?? (await windowOf(house, holder));
  known.set(holder, window);
  return { ...window, post: Object.create(window.post) as typeof window.post }; // reads the first one's, keeps its own
};

describe('whatever is sent', () => {
  test.each([true, false])(
    'in a place that is set up: %s, each procedure answers or says what is wrong',
    async (isSetUp) => {
      const house = await aHouse({ isSetUp });
      const faults: string[] = [];
      for (const { name, codes } of procedures.filter(isServed)) {
        for (const input of inputs) {
          const code = await codeOf(name, input, house.window('manager'));
          if (code === 'UNEXPECTED' || !['answered', ...codes].includes(code)) {
            faults.push(`${name} ${JSON.stringify(input)}: ${code}`);
          }
        }
      }
      expect(faults).toEqual([]);
    },
  );
});
