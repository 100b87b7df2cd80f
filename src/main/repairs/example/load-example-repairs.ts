/**
 * A repair café to practise on: a session a fortnight ago whose things are done, and one that has been
 * going on for an hour.
 */
import type { House } from '#main/house.ts';
import { nextCode } from '#main/items/numbering.ts';
import { placeId } from '#main/place/rules.ts';
import { readPlace, todayAt } from '#main/place/settings.ts';
import { readTeam } from '#main/staff/team.ts';
import { fold } from '#main/store/search/fold.ts';
import type { Actor, NewRow, Writing } from '#main/store/store.ts';
import { addDays, type Day, type Instant, instantAt } from '#shared/domain/day.ts';
import type { AttemptId, PresenceId, RepairSessionId, TicketId } from '#shared/domain/ids.ts';
import { categoryNumber } from '#shared/domain/repairs/thing-category.ts';
import { houseWaiverVersion, waiverVersionId } from '../settings/read-settings.ts';
import { type ExampleVisit, readExampleVisits } from './example-visits.ts';

const loader: Actor = { staffId: null, postId: 'example', role: 'manager' };
const minuteMs = 60_000;
const fortnight = 14;

/** A session as it goes on: when it began, and who repairs. */
interface Evening {
  readonly id: RepairSessionId;
  readonly on: Day;
  readonly beganAt: Instant;
  readonly presenceIds: readonly PresenceId[];
  readonly waiverId: string;
}

/** Fills the repair café of a place that was just loaded. `folder` is `resources/demo`. */
export const loadExampleRepairs = async (house: House, folder: string): Promise<void> => {
  const visits = await readExampleVisits(folder);
  await house.store.write(loader, async (tx) => {
    const today = todayAt(tx.at, await readPlace(tx.q));
    const before = { on: addDays(today, -fortnight), isOver: true };
    await addEvening(tx, before, visits.past);
    await addEvening(tx, { on: today, isOver: false }, visits.today);
    await tx.record({
      act: 'load-example',
      subject: { kind: 'place', id: placeId },
      isUndoable: false,
      role: 'manager',
    });
  });
};

const addEvening = async (
  tx: Writing,
  { on, isOver }: { on: Day; isOver: boolean },
  visits: readonly ExampleVisit[],
): Promise<void> => {
  const daysAgo = isOver ? fortnight : 0;
  const hoursAgo = isOver ? 3 : 1;
  const beganAt = later(tx.at, -(daysAgo * 24 + hoursAgo) * 60);
  const id = tx.newId<RepairSessionId>();
  await tx.insert('repair_sessions', {
    id,
    held_on: on,
    opens_at: '14:00',
    closes_at: '18:00',
    venue: '',
    closed_at: isOver ? later(beganAt, 180) : null,
  });
  const presenceIds = await addRepairers(tx, { id, beganAt, isOver });
  const waiverId = await waiverVersionId(tx, houseWaiverVersion);
  const evening = { id, on, beganAt, presenceIds, waiverId };
  for (const [at, visit] of visits.entries())
    await addVisit(tx, evening, { visit, number: at + 1 });
};

/** The repairers of the team, and somebody known by name alone. */
const addRepairers = async (
  tx: Writing,
  { id, beganAt, isOver }: { id: RepairSessionId; beganAt: Instant; isOver: boolean },
): Promise<PresenceId[]> => {
  const team = (await readTeam(tx.q)).filter(({ role }) => role === 'repairer').slice(0, 2);
  const people = [...team.map((person) => ({ staff_id: person.id, name: '' })), visitingRepairer];
  const presenceIds: PresenceId[] = [];
  for (const [at, person] of people.entries()) {
    const presenceId = tx.newId<PresenceId>();
    await tx.insert('presences', {
      id: presenceId,
      session_id: id,
      ...person,
      table_name: `table ${at + 1}`,
      skills: skills[at] ?? '',
      arrived_at: beganAt,
      left_at: isOver ? later(beganAt, 180) : null,
    });
    presenceIds.push(presenceId);
  }
  return presenceIds;
};

const visitingRepairer = { staff_id: null, name: 'Marius' };
const skills = ['Petit électroménager', 'Informatique', 'Couture, vélo'];

interface Arrival {
  readonly visit: ExampleVisit;
  /** In the queue. */
  readonly number: number;
}

const addVisit = async (tx: Writing, evening: Evening, arrival: Arrival): Promise<void> => {
  const { visit, number } = arrival;
  const id = tx.newId<TicketId>();
  const code = await nextCode(tx, 'R');
  const openedAt = later(evening.beganAt, number * 4);
  const takenAt = visit.state === 'waiting' ? null : later(openedAt, visit.waited);
  const endedAt = takenAt && visit.state !== 'in-repair' ? later(takenAt, visit.minutes) : null;
  await tx.insert('tickets', {
    ...wordsOf(visit, code),
    id,
    code,
    session_id: evening.id,
    queue_number: number,
    waiver_id: evening.waiverId,
    waiver_how: 'paper',
    state: visit.state,
    state_at: endedAt ?? takenAt ?? openedAt,
    opened_at: openedAt,
    opened_on: evening.on,
    taken_at: takenAt,
    waited_minutes: takenAt && visit.waited,
    minutes: visit.minutes,
    ...(endedAt && visit.outcome ? outcomeOf(visit, endedAt, evening.on) : {}),
  });
  if (!takenAt) return;
  await tx.insert('attempts', {
    id: tx.newId<AttemptId>(),
    ticket_id: id,
    presence_id: evening.presenceIds[number % evening.presenceIds.length] ?? null,
    started_at: takenAt,
    started_on: evening.on,
    ended_at: endedAt,
    minutes: endedAt && visit.minutes,
    observed: visit.observed,
    cause: visit.cause,
    done: visit.done,
  });
};

const wordsOf = ({ thing, category, brand, problem, visitor }: ExampleVisit, code: string) => ({
  thing,
  category_number: categoryNumber(category),
  brand,
  brand_key: fold(brand),
  model: '',
  problem,
  visitor_name: visitor,
  folded_visitor: fold(visitor),
  visitor_contact: '',
  then_what: '',
  folded_words: fold([thing, brand, problem, code].join(' ')),
});

const outcomeOf = (
  visit: ExampleVisit,
  endedAt: Instant,
  on: Day,
): Pick<NewRow<'tickets'>, 'outcome' | 'done_on' | 'done_year'> & Partial<NewRow<'tickets'>> => ({
  outcome: visit.outcome,
  barrier: visit.barrier,
  next_step: visit.nextStep,
  done_at: endedAt,
  done_on: on,
  done_year: Number(on.slice(0, 4)),
});

const later = (at: Instant, minutes: number): Instant =>
  instantAt(Date.parse(at) + minutes * minuteMs);
