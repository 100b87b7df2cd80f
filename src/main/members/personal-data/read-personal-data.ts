/** All that the place knows of one person, in the order in which it is read (RGPD, art. 15 and 20). */
import { aliasesOf } from '#main/items/aliases.ts';
import { listJournal } from '#main/journal/list.ts';
import { loanRows } from '#main/loans/lines.ts';
import { readPlace, todayAt } from '#main/place/settings.ts';
import type { Reading } from '#main/store/store.ts';
import type { PersonalData } from '#shared/contract/members.ts';
import type { Instant } from '#shared/domain/day.ts';
import type { MemberId } from '#shared/domain/ids.ts';
import { fullName } from '../name.ts';
import { readMemberPage } from '../page.ts';
import { listTicketsOf } from './queries.ts';

type Part = PersonalData['parts'][number];
type Value = string | number | boolean | null | undefined;

/** More than anybody has done. */
const most = 100_000;

/** Refuses NOT_FOUND. */
export const readPersonalData = async (
  q: Reading,
  id: MemberId,
  at: Instant,
): Promise<PersonalData> => {
  const place = await readPlace(q);
  const page = await readMemberPage(q, id, at);
  const part = (name: Part['part'], rows: readonly Readonly<Record<string, Value>>[]): Part => ({
    part: name,
    rows: rows.map(asText),
  });
  const { code, firstName, lastName, email, phone, address, counterNote, joinedOn, hasLeft } = page;
  const { loanLimit, household } = page;
  const identity = { code, firstName, lastName, email, phone, address, counterNote, loanLimit };
  return {
    madeAt: at,
    place: place.name,
    name: fullName(page),
    code,
    parts: [
      part('identity', [{ ...identity, joinedOn, hasLeft }]),
      part(
        'codes',
        [code, ...(await aliasesOf(q, { memberId: id }))].map((one) => ({ code: one })),
      ),
      part(
        'memberships',
        page.memberships.map(({ id: _, ...paid }) => paid),
      ),
      part(
        'suspensions',
        page.suspensions.map(({ id: _, ...suspension }) => suspension),
      ),
      // Names of others are theirs: how many they are is this person's.
      part('household', household ? [{ members: household.members.length }] : []),
      part('loans', await loansOf(q, id)),
      part('tickets', await ticketsOf(q, id)),
      part('journal', await actsOn(q, id, (instant) => todayAt(instant, place))),
    ],
  };
};

const asText = (row: Readonly<Record<string, Value>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(row).map(([field, value]) => [field, value == null ? '' : String(value)]),
  );

const loansOf = async (q: Reading, memberId: MemberId) =>
  (await loanRows(q, { memberId, limit: most })).map((row) => ({
    item: row.item_name,
    code: row.item_code,
    lentOn: row.lent_on,
    dueOn: row.due_on,
    returnedOn: row.returned_on,
    renewals: row.renewals,
    conditionOut: row.condition_out,
    conditionIn: row.condition_in,
    damageNote: row.damage_note,
    declaredValueCents: row.declared_value_cents,
    depositCents: row.deposit_cents,
  }));

const ticketsOf = async (q: Reading, memberId: MemberId) =>
  (await listTicketsOf(q, memberId)).map((row) => ({
    code: row.code,
    thing: row.thing,
    brand: row.brand,
    model: row.model,
    problem: row.problem,
    visitorName: row.visitor_name,
    visitorContact: row.visitor_contact,
    openedOn: row.opened_on,
    doneOn: row.done_on,
    outcome: row.outcome,
    isSigned: row.signature_file !== null,
  }));

const actsOn = async (q: Reading, memberId: MemberId, dayOf: (at: Instant) => string) =>
  (await listJournal(q, { memberId, limit: most })).map(({ at, act, itemCode, itemName }) => ({
    on: dayOf(at),
    act,
    item: itemName,
    code: itemCode,
  }));
