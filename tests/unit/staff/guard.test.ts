import { call } from '@orpc/server';
import { pino } from 'pino';
import { describe, expect, test } from 'vitest';
import { api } from '#main/api.ts';
import { mayCall, roleOf } from '#main/guard.ts';
import type { House } from '#main/house.ts';
import { refuse } from '#main/refusal.ts';
import { openPost } from '#main/staff/posts.ts';
import { StoreUnusable } from '#main/store/errors.ts';
import { type Instant, instantAt } from '#shared/domain/day.ts';
import { fixedClock } from '#tests/support/store/fixed-clock.ts';

const now = '2026-11-21T13:02:00.000Z';
const at = (milliseconds: number): Instant => instantAt(Date.parse(now) + milliseconds);

describe('a window', () => {
  test.each([
    ['holds no rights until a code is given', null, 'volunteer'],
    ['is a manager until the last millisecond', at(1), 'manager'],
    ['is a manager no more at the end', at(0), 'volunteer'],
    ['is a manager no more after the end', at(-1), 'volunteer'],
    ['is a manager for its whole rest', at(5 * 60_000), 'manager'],
    ['is no manager for a day, whatever the clock says', at(86_400_000), 'volunteer'],
  ] as const)('%s', (_, managerUntil, role) => {
    expect(roleOf({ ...openPost('counter'), managerUntil }, now)).toBe(role);
  });
});

test('a volunteer may do what a repairer may, and a manager everything', () => {
  const roles = ['volunteer', 'repairer', 'manager'] as const;
  const allowed = roles.map((held) => roles.filter((needed) => mayCall(held, needed)));
  expect(allowed).toEqual([['volunteer', 'repairer'], ['volunteer', 'repairer'], [...roles]]);
});

/** A house of which the guard needs a clock and a log, and a base without a lock. */
const aGuardedHouse = () => {
  const lines: string[] = [];
  const log = pino({}, { write: (line: string) => void lines.push(line) });
  const time = fixedClock(now);
  const store = { read: async () => 0 };
  const house = { clock: time.now, log, store } as unknown as House; // the guard touches nothing else
  return { house, lines, time };
};

const answerTo = async (thrown: unknown) => {
  const { house, lines } = aGuardedHouse();
  const procedure = api.staff.list.handler(() => {
    throw thrown;
  });
  const answer = await call(procedure, undefined, {
    context: { house, post: openPost('counter') },
  }).catch((error) => error);
  return { code: answer.code, data: answer.data, isDefined: answer.defined, lines };
};

describe('what goes wrong', () => {
  test('as a rule of the trade is answered as the contract names it, and not logged', async () => {
    const refusal = (() => {
      try {
        return refuse('NOT_FOUND', { thing: 'staff' });
      } catch (error) {
        return error;
      }
    })();
    expect(await answerTo(refusal)).toEqual({
      code: 'NOT_FOUND',
      data: { thing: 'staff' },
      isDefined: true,
      lines: [],
    });
  });

  test.each([
    ['disk-full', 'disk-full'],
    ['read-only', 'read-only'],
    ['locked', 'locked'],
    ['damaged', 'damaged'],
    ['unreachable', 'vanished'],
  ] as const)('with the base (%s) says where it lies', async (why, told) => {
    const answer = await answerTo(new StoreUnusable(why, '/data/etabli.db'));
    expect(answer).toMatchObject({
      code: 'CANNOT_SAVE',
      data: { why: told, path: '/data/etabli.db' },
      isDefined: true,
    });
    expect(answer.lines).toHaveLength(1);
  });

  test('as a bug gives a reference that is in the log, and no detail', async () => {
    const answer = await answerTo(new TypeError('secret of the house'));
    expect(answer).toMatchObject({ code: 'UNEXPECTED', isDefined: true });
    expect(answer.data).toEqual({ reference: expect.stringMatching(/^[0-9A-F]{8}$/) });
    expect(JSON.parse(answer.lines[0] ?? '{}')).toMatchObject({
      reference: answer.data.reference,
      path: [],
      err: { message: 'secret of the house' },
    });
  });
});

describe('manager rights', () => {
  const calling = async (name: 'list' | 'pick' | 'add') => {
    const { house, time } = aGuardedHouse();
    const post = { ...openPost('counter'), managerUntil: at(60_000) };
    const context = { house, post };
    const person = {
      id: '01a1fe33-0940-7000-8000-096e8b2610c4',
      name: 'Ali',
      hasLeft: false,
      hasCode: false,
    };
    const answer = { ...person, role: 'volunteer' } as never; // what is answered does not matter here
    if (name === 'list')
      await call(
        api.staff.list.handler(() => []),
        undefined,
        { context },
      );
    const state = {
      person: null,
      managerUntil: null,
      hasLostPerson: false,
      isLocked: false,
      locksAfterMinutes: 0,
    };
    if (name === 'pick') {
      await call(
        api.staff.pick.handler(() => state),
        { id: null },
        { context },
      );
    }
    if (name === 'add') {
      const input = { name: 'Ali', role: 'volunteer' } as const;
      await call(
        api.staff.add.handler(() => answer),
        input,
        { context },
      );
    }
    return { post, time };
  };

  test('are not prolonged by looking', async () => {
    expect((await calling('list')).post.managerUntil).toBe(at(60_000));
  });

  test.each(['pick', 'add'] as const)('are prolonged by an action: %s', async (name) => {
    expect((await calling(name)).post.managerUntil).toBe(at(5 * 60_000));
  });
});
