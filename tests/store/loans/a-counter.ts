/** A counter as the screen keeps it: who is open, what waits in the basket. */
import { expect } from 'vitest';
import { itemsRouter } from '#main/items/router.ts';
import { journalRouter } from '#main/journal/router.ts';
import { counterRouter, loansRouter } from '#main/loans/router.ts';
import { membersRouter } from '#main/members/router.ts';
import type { Situation } from '#shared/contract/counter.ts';
import type { ScanAnswer } from '#shared/contract/counter-views.ts';
import type { Role } from '#shared/domain/words.ts';
import { aHouse, clientOf, type HouseWish, type TestHouse } from '#tests/support/house.ts';
import type { Base } from '#tests/support/store/both-stores.ts';
import { fixedClock } from '#tests/support/store/fixed-clock.ts';

const router = {
  counter: counterRouter,
  loans: loansRouter,
  journal: journalRouter,
  items: itemsRouter,
  members: membersRouter,
};

type AnswerOf<Kind extends ScanAnswer['kind']> = Extract<ScanAnswer, { kind: Kind }>;

/** Opens a house on this base, with the windows of a volunteer and of a manager. */
export const aCounter = async (base: Base, wish: HouseWish = {}) => {
  const clock = fixedClock();
  const house = await aHouse({ ...wish, clock, store: await base.open(clock) });
  return { house, ...windowsOf(house), ...boxOf(house) };
};

/** The contract as two windows of one house call it. */
export const windowsOf = (house: TestHouse) => ({
  client: clientOf(router, house.window()),
  manager: clientOf(router, house.window('manager')),
});

/** The box of one window, which remembers as the screen does. */
export const boxOf = (house: TestHouse, role: Role = 'volunteer') => {
  const client = clientOf(router, house.window(role));
  const situation: Situation = { visit: null, basket: [], returnsVisitId: null };

  const remember = (answer: ScanAnswer): ScanAnswer => {
    if (answer.kind === 'member-closed') rest();
    if (answer.kind === 'in-basket') situation.basket.push(answer.item.id);
    if (answer.kind === 'returned' && !situation.visit) {
      situation.returnsVisitId = answer.takeBack.visitId;
    }
    if (answer.kind === 'member-opened') {
      rest();
      situation.visit = answer.visit;
    }
    return answer;
  };
  const rest = (): void => {
    Object.assign(situation, { visit: null, basket: [], returnsVisitId: null });
  };
  const scan = async (...readings: string[]): Promise<ScanAnswer> =>
    remember(await client.counter.scan({ ...situation, readings }));

  return {
    situation,
    /** Escape, or 90 seconds of rest. */
    rest,
    scan,
    /** Scans and expects this kind of answer. */
    scanFor: async <Kind extends ScanAnswer['kind']>(
      kind: Kind,
      ...readings: string[]
    ): Promise<AnswerOf<Kind>> => {
      const answer = await scan(...readings);
      expect(answer.kind).toBe(kind);
      return answer as AnswerOf<Kind>; // just expected
    },
    pick: async (picked: Parameters<typeof client.counter.pick>[0]['pick']): Promise<ScanAnswer> =>
      remember(await client.counter.pick({ ...situation, pick: picked })),
  };
};
