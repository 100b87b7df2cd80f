/**
 * A repair café to practise on: a session a fortnight ago whose things are done, and one that has been
 * going on for a while.
 */
import type { House } from '#main/house.ts';
import { nextCode } from '#main/items/numbering.ts';
import { placeId } from '#main/place/rules.ts';
import { type Place, readPlace, todayAt } from '#main/place/settings.ts';
import { readTeam } from '#main/staff/team.ts';
import { fold } from '#main/store/search/fold.ts';
import type { Actor, NewRow, Writing } from '#main/store/store.ts';
import { addDays, type Day, type Instant, instantAt, instantOn } from '#shared/domain/day.ts';
import type { AttemptId, PresenceId, RepairSessionId, TicketId } from '#shared/domain/ids.ts';
import { categoryNumber } from '#shared/domain/repairs/thing-category.ts';
import { houseWaiverVersion, waiverVersionId } from '../settings/read-settings.ts';
import { type ExampleVisit, readExampleVisits } from './example-visits.ts';
import { hoursAround } from './hours.ts';

const loader: Actor = { staffId: null, postId: 'example', role: 'manager' };
const minuteMs = 60_000;
const fortnight = 14;

interface Hours {
  readonly on: Day;
  readonly opensAt: string;
  readonly closesAt: string;
  /** When the repairers came, and when the first thing did. */
  readonly beganAt: Instant;
  readonly firstAt: Instant;
  /** `null` while the session goes on. */
  readonly endedAt: Instant | null;
}

/** A session as it goes on: when things came, and who repairs. */
interface Evening {
  readonly id: RepairSessionId;
  readonly on: Day;
  readonly firstAt: Instant;
  readonly presenceIds: readonly PresenceId[];
  readonly waiverId: string;
}

/** Fills the repair café of a place that was just loaded. `folder` is `resources/demo`. */
export const loadExampleRepairs = async (house: House, folder: string): Promise<void> => {
  const visits = await readExampleVisits(folder);
  await house.store.write(loader, async (tx) => {
    const place = await readPlace(tx.q);
    const today = todayAt(tx.at, place);
    await addEvening(tx, hoursOfPast(addDays(today, -fortnight), place), visits.past);
    await addEvening(tx, hoursOfToday(tx.at, today, place), visits.today);
    await tx.record({
      act: 'load-example',
      subject: { kind: 'place', id: placeId },
      isUndoable: false,
      role: 'manager',
    });
  });
};

/** An afternoon, over an hour before its time. */
const hoursOfPast = (on: Day, { timeZone }: Place): Hours => {
  const beganAt = instantOn(on, '14:00', timeZone);
  const endedAt = later(beganAt, 180);
  return { on, opensAt: '14:00', closesAt: '18:00', beganAt, firstAt: beganAt, endedAt };
};

/** Around the present moment; its things came in the last hour, so that they wait as people do. */
const hoursOfToday = (now: Instant, on: Day, { timeZone }: Place): Hours => {
  const hours = hoursAround(now, timeZone);
  const beganAt = instantOn(on, hours.opensAt, timeZone);
  return { on, ...hours, beganAt, firstAt: later(now, -60), endedAt: null };
};

const addEvening = async (
  tx: Writing,
  hours: Hours,
  visits: readonly ExampleVisit[],
): Promise<void> => {
  const { on, opensAt, closesAt, firstAt, endedAt } = hours;
  const id = tx.newId<RepairSessionId>();
  await tx.insert('repair_sessions', {
    id,
    held_on: on,
    opens_at: opensAt,
    closes_at: closesAt,
    venue: '',
    closed_at: endedAt,
  });
  const presenceIds = await addRepairers(tx, id, hours);
  const waiverId = await waiverVersionId(tx, houseWaiverVersion);
  const evening = { id, on, firstAt, presenceIds, waiverId };
  for (const [at, visit] of visits.entries())
    await addVisit(tx, evening, { visit, number: at + 1 });
};

/** The repairers of the team, and somebody known by name alone. */
const addRepairers = async (
  tx: Writing,
  id: RepairSessionId,
  { beganAt, endedAt }: Hours,
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
      left_at: endedAt,
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
  const openedAt = later(evening.firstAt, number * 4);
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
