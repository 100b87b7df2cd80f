/** Sessions and tickets as a test wants them, made as the application makes them. */
import type { Intake } from '#shared/contract/repair-tickets.ts';
import type { ActedTicket, RepairSession } from '#shared/contract/repair-views.ts';
import { dayOf } from '#shared/domain/day.ts';
import type { TestHouse } from '../house.ts';

export interface SessionWish {
  /** Today unless told. */
  on?: string;
  opensAt?: string;
  closesAt?: string;
  venue?: string;
  /** Who repairs: a name is enough; they sit at "table 1", "table 2"… */
  repairers?: readonly string[];
}

/** A session that is on today, with its repairers present. */
export const aSession = async (
  house: TestHouse,
  { repairers = [], ...wish }: SessionWish = {},
): Promise<RepairSession> => {
  const { sessions } = house.client().repairs;
  const on = dayOf(house.clock(), 'Europe/Paris');
  const hours = { opensAt: '14:00', closesAt: '18:00' };
  let session = await sessions.open({ on, ...hours, ...wish });
  for (const [at, name] of repairers.entries()) {
    const table = `table ${at + 1}`;
    session = await sessions.arrive({ sessionId: session.id, name, table });
  }
  return session;
};

/** Who repairs at a session, by name. */
export const presenceOf = (session: RepairSession, name: string) => {
  const found = session.presences.find((presence) => presence.name === name);
  if (!found) throw new Error(`${name} is not at this session`);
  return found.id;
};

export type TicketWish = Partial<Intake>;

/** What the intake screen sends for a toaster with nothing special about it. */
export const anIntake = (wish: TicketWish = {}): Intake => ({
  problem: 'Ne chauffe plus',
  ...(wish.itemId ? {} : { what: { name: 'Grille-pain', category: 'Toaster' } }),
  ...(wish.itemId ? {} : { visitorName: 'Maryse', waiver: { version: 1, how: 'paper' } }),
  ...wish,
});

/** A ticket that waits; of an object of the place when the wish names one. */
export const aTicket = (house: TestHouse, wish: TicketWish = {}): Promise<ActedTicket> =>
  house.client().repairs.tickets.open(anIntake(wish));

type Finish = Parameters<ReturnType<TestHouse['client']>['repairs']['tickets']['finish']>[0];

/** The same, with its outcome: fixed and checked unless told. */
export const aDoneTicket = async (
  house: TestHouse,
  wish: TicketWish = {},
  outcome: Partial<Omit<Finish, 'id'>> = {},
): Promise<ActedTicket> => {
  const { id } = await aTicket(house, wish);
  const said = { outcome: 'fixed' as const, electricalCheck: 'safe' as const, ...outcome };
  return await house.client().repairs.tickets.finish({ id, ...said });
};
