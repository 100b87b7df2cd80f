/** An evening of the repair café, made through the application's own procedures. */
import type { PresenceId, TicketId } from '#shared/domain/ids.ts';
import { aHouse, type HouseWish, type TestHouse } from '#tests/support/house.ts';

const minute = 60_000;

/** Today of the house's clock. */
const hours = { opensAt: '13:00', closesAt: '18:00' };

export interface Evening {
  house: TestHouse;
  /** Opens a ticket of a visitor; its number is the next. */
  welcome: (thing: string, visitorName?: string) => Promise<TicketId>;
  /** Léa at table 1, Mo at table 3, Sam nowhere in particular. */
  repairers: { lea: PresenceId; mo: PresenceId; sam: PresenceId };
  /** Moves the house's clock on. */
  pass: (minutes: number) => void;
}

/** A session of today with three repairers and nobody in the queue. */
export const anEvening = async (wish: HouseWish = {}): Promise<Evening> => {
  const house = await aHouse(wish);
  const { repairs } = house.client();
  const session = await repairs.sessions.open({ on: '2026-11-21' as never, ...hours }); // the day of the house's clock
  const arrive = async (name: string, table: string): Promise<PresenceId> => {
    const { presences } = await repairs.sessions.arrive({ sessionId: session.id, name, table });
    const found = presences.find((one) => one.name === name);
    if (!found) throw new Error(`${name} has not arrived`);
    return found.id;
  };
  const welcome = async (thing: string, visitorName = 'Nadia'): Promise<TicketId> => {
    const { id } = await repairs.tickets.open({
      what: { name: thing, category: 'Small kitchen item' },
      problem: 'ne s’allume plus',
      visitorName,
      waiver: { version: 1, how: 'paper' },
    });
    return id;
  };
  const repairers = {
    lea: await arrive('Léa', 'table 1'),
    mo: await arrive('Mo', 'table 3'),
    sam: await arrive('Sam', ''),
  };
  return { house, welcome, repairers, pass: (minutes) => house.time.advance(minutes * minute) };
};

const things = [
  ...['Grille-pain', 'Cafetière à filtre', 'Aspirateur', 'Radio', 'Mixeur plongeant'],
  ...['Lampe de bureau', 'Bouilloire', 'Sèche-cheveux', 'Machine à coudre', 'Pendule'],
  ...['Fer à repasser', 'Robot de cuisine multifonction', 'Perceuse', 'Ventilateur', 'Jouet'],
  ...['Chaîne hi-fi', 'Imprimante', 'Casque audio', 'Vélo', 'Guirlande lumineuse'],
  ...['Enceinte', 'Gaufrier', 'Ordinateur portable', 'Pantalon', 'Tondeuse à barbe'],
];

/** Twenty-five visitors: eight done, three in repair, three put aside, eleven who wait. */
export const aFullRoom = async (): Promise<Evening & { ids: readonly TicketId[] }> => {
  const evening = await anEvening();
  const { house, welcome, repairers, pass } = evening;
  const { tickets } = house.client().repairs;
  const ids: TicketId[] = [];
  for (const thing of things) {
    ids.push(await welcome(thing));
    pass(3);
  }
  const outcomes = [
    'fixed',
    'fixed',
    'repairable',
    'fixed',
    'end-of-life',
    'fixed',
    'unknown',
    'fixed',
  ] as const;
  for (const [index, outcome] of outcomes.entries()) {
    const id = ids[index] as TicketId; // there are 25
    await tickets.take({ id, presenceId: repairers.mo });
    pass(5);
    await tickets.finish({ id, outcome });
  }
  for (const [index, state] of (['part', 'stays', 'home'] as const).entries()) {
    await tickets.setAside({ id: ids[8 + index] as TicketId, state });
  }
  for (const [index, presenceId] of Object.values(repairers).entries()) {
    await tickets.take({ id: ids[11 + index] as TicketId, presenceId });
    pass(4);
  }
  return { ...evening, ids };
};
