/** What erasing somebody would do, and what stands in its way. */
import type { z } from 'zod';
import type { House } from '#main/house.ts';
import { refuse } from '#main/refusal.ts';
import type { members } from '#shared/contract/members.ts';
import type { MemberId } from '#shared/domain/ids.ts';
import { textsAbout } from './erase-texts.ts';
import { theirTickets } from './obstacles.ts';
import { isThere, obstaclesOf, readErasures } from './prepare-erasures.ts';
import { countLoansOf } from './queries.ts';

type BeforeErasure = z.output<NonNullable<(typeof members.beforeErasure)['~orpc']['outputSchema']>>;

/** It reads all that was ever written: seconds, where there is a lot. Refuses NOT_FOUND. */
export const beforeErasure = async (house: House, id: MemberId): Promise<BeforeErasure> => {
  const [erasure] = await readErasures(house, [id]);
  if (!(erasure && isThere(erasure))) return refuse('NOT_FOUND', { thing: 'member' });
  const { person, mentions } = erasure;
  return await house.store.read(async (q) => {
    const tickets = await theirTickets(q, id, { by: person.by, mentions });
    const own = new Set<string>([id, ...tickets.map((ticket) => ticket.id)]);
    const about = await textsAbout(q, id);
    const notes = new Set(
      [...mentions, ...about.filter(({ table }) => table === 'suspensions')]
        .map((mention) => mention.id)
        .filter((one) => !own.has(one)),
    );
    return {
      obstacles: await obstaclesOf(q, erasure),
      loans: await countLoansOf(q, id),
      tickets: tickets.length,
      notes: notes.size,
    };
  });
};
