/** The people of the example place. None of them exists, and no telephone number is anybody's. */
import { dayText, noonMs, yearsLater } from './calendar.ts';
import type {
  ExampleHousehold,
  ExampleMember,
  ExampleMembership,
  ExampleSuspension,
} from './example.ts';
import { exampleId } from './example-id.ts';
import type { Frame } from './frame.ts';
import { homeOf } from './homes.ts';
import { joinedDayOf, memberIdOf, suspendedFromOf, yearsPaidBy } from './membership-span.ts';
import { at, Random } from './random.ts';

const SUSPENDED_DAYS = 90;
const NOTED_SHARE = 0.05;
const SAME_NAME_SHARE = 0.75;
/** Places of the household and the single types in the place sheet's list. */
const HOUSEHOLD_TYPE = 3;

export function* membersIn(frame: Frame): Generator<ExampleMember> {
  for (let member = 0; member < frame.options.members; member += 1) yield memberAt(frame, member);
}

export function* householdsIn(frame: Frame): Generator<ExampleHousehold> {
  for (let member = 0; member < frame.options.members; member += 1) {
    const home = homeOf(member, frame.options.members);
    if (home.head !== member || home.size === 1) continue;
    yield { id: householdIdOf(frame, member), name: `Foyer ${lastNameOf(frame, member)}` };
  }
}

function memberAt(frame: Frame, member: number): ExampleMember {
  const { people } = frame.source;
  const home = homeOf(member, frame.options.members);
  const random = new Random(frame.options.seed, 'member', member);
  const firstName = random.pick(people.firstNames);
  const lastName = lastNameOf(frame, member);
  const contact = random.unit();
  return {
    id: memberIdOf(frame, member),
    serial: member + 1,
    firstName,
    lastName,
    email: contact < 0.12 ? '' : emailOf(firstName, lastName, member + 1),
    phone: contact > 0.93 ? '' : phoneFrom(random),
    address: random.isLucky(0.92) ? addressOf(frame, home.head) : '',
    householdId: home.size > 1 ? householdIdOf(frame, home.head) : null,
    counterNote: random.isLucky(NOTED_SHARE) ? random.pick(people.counterNotes) : '',
    joinedOn: dayText(joinedDayOf(frame, member)),
    memberships: membershipsOf(frame, member),
    suspension: suspensionOf(frame, member),
  };
}

function lastNameOf(frame: Frame, member: number): string {
  const { head } = homeOf(member, frame.options.members);
  const { lastNames } = frame.source.people;
  const own = new Random(frame.options.seed, 'household', member);
  const keepsOwn = member !== head && !own.isLucky(SAME_NAME_SHARE);
  const namer = keepsOwn ? own : new Random(frame.options.seed, 'household', head);
  return namer.pick(lastNames);
}

function addressOf(frame: Frame, head: number): string {
  const { streets, postalTown } = frame.source.people;
  const random = new Random(frame.options.seed, 'household', head + HOME_STREAM);
  return `${random.between(1, 78)}, ${random.pick(streets)}, ${postalTown}`;
}

/** Keeps the draws of an address apart from those of a name. */
const HOME_STREAM = 0x40000000;

/** Numbers kept for works of fiction by the French numbering plan (ARCEP decision 2018-0881). */
const FICTION_LANDLINES = ['01 99 00', '02 61 91', '03 53 01', '04 65 71', '05 36 49'];
const FICTION_MOBILE = '06 39 98';

function phoneFrom(random: Random): string {
  const start = random.isLucky(0.75) ? FICTION_MOBILE : random.pick(FICTION_LANDLINES);
  const pair = (): string => String(random.below(100)).padStart(2, '0');
  return `${start} ${pair()} ${pair()}`;
}

/** The domains example.org and example.com belong to nobody (RFC 2606). */
function emailOf(firstName: string, lastName: string, serial: number): string {
  return `${addressWord(firstName)}.${addressWord(lastName)}${serial}@example.org`;
}

const addressWord = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/ı/g, 'i')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase();

const householdIdOf = (frame: Frame, head: number): string =>
  exampleId({
    seed: frame.options.seed,
    subject: 'household',
    ordinal: head,
    atMs: noonMs(joinedDayOf(frame, head)),
  });

function membershipsOf(frame: Frame, member: number): ExampleMembership[] {
  const { membershipTypes } = frame.source.place;
  const { head, size } = homeOf(member, frame.options.members);
  const choice = new Random(frame.options.seed, 'membership', head).below(10);
  const type = at(membershipTypes, size > 1 ? HOUSEHOLD_TYPE : choice < 7 ? 0 : choice < 9 ? 1 : 2);
  const joined = joinedDayOf(frame, member);
  return Array.from({ length: yearsPaidBy(frame, member) }, (_, year) => {
    const from = yearsLater(joined, year);
    const ordinal = member * 64 + year;
    return {
      id: exampleId({
        seed: frame.options.seed,
        subject: 'membership',
        ordinal,
        atMs: noonMs(from),
      }),
      type: type.name,
      paidOn: dayText(from),
      validFrom: dayText(from),
      validUntil: dayText(yearsLater(joined, year + 1) - 1),
      feeCents: member === head ? type.feeCents : 0,
    };
  });
}

function suspensionOf(frame: Frame, member: number): ExampleSuspension | null {
  const from = suspendedFromOf(frame, member);
  if (from === null) return null;
  const { suspensionReasons } = frame.source.people;
  const { seed } = frame.options;
  return {
    id: exampleId({ seed, subject: 'suspension', ordinal: member, atMs: noonMs(from) }),
    reason: new Random(seed, 'suspension', member).pick(suspensionReasons),
    fromOn: dayText(from),
    untilOn: dayText(from + SUSPENDED_DAYS),
  };
}
